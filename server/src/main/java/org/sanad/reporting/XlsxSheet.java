package org.sanad.reporting;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a workbook to be: one table, or all those of a chapter one below the other with their names.
 *
 * @param named whether each table carries its name above it
 * @param kept whether the words stay as they are, for programs to compare: annexes
 */
record XlsxSheet(String name, List<Table> tables, boolean named, Direction direction, boolean kept) {

    static List<XlsxSheet> of(ReportDocument document) {
        List<XlsxSheet> sheets = new ArrayList<>(
                document.headings().isEmpty() ? alone(document, document.direction()) : chapters(document));
        document.annexes()
                .forEach(annex ->
                        sheets.add(new XlsxSheet(annex.name(), List.of(annex), false, document.direction(), true)));
        return sheets;
    }

    private static List<XlsxSheet> alone(ReportDocument document, Direction direction) {
        return document.blocks().stream()
                .flatMap(block -> table(block).stream())
                .map(table -> new XlsxSheet(table.name(), List.of(table), false, direction, false))
                .toList();
    }

    private static List<XlsxSheet> chapters(ReportDocument document) {
        List<XlsxSheet> sheets = new ArrayList<>();
        String chapter = document.title();
        List<Table> tables = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                add(sheets, chapter, tables, document.direction());
                chapter = heading.text();
                tables = new ArrayList<>();
            }
            tables.addAll(table(block));
        }
        add(sheets, chapter, tables, document.direction());
        return sheets;
    }

    private static void add(List<XlsxSheet> sheets, String chapter, List<Table> tables, Direction direction) {
        if (!tables.isEmpty()) {
            sheets.add(new XlsxSheet(chapter, List.copyOf(tables), true, direction, false));
        }
    }

    private static List<Table> table(Block block) {
        return switch (block) {
            case Table table -> List.of(table);
            case Block.Drawing drawing -> List.of(drawing.data());
            case Block.Heading h -> List.of();
            case Block.Paragraph p -> List.of();
            case Block.Bullets b -> List.of();
            case Block.Quote q -> List.of();
            case Block.Note n -> List.of();
            case Block.PageBreak p -> List.of();
            case Block.Contents c -> List.of();
        };
    }

    void write(Worksheet sheet) {
        XlsxCells cells = new XlsxCells(sheet, kept ? Direction.LEFT_TO_RIGHT : direction);
        int row = 0;
        for (Table table : tables) {
            if (named) {
                XlsxRenderer.writeText(sheet, row, 0, BidiText.rangesOrdered(table.name(), direction));
                sheet.style(row, 0).bold().format(XlsxRenderer.TEXT_FORMAT).set();
                row++;
            }
            row = cells.write(table, row) + 1;
        }
        int widest =
                tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
        for (int column = 0; column < widest; column++) {
            sheet.width(column, XlsxCells.width(tables, column));
        }
        if (!named) {
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
        }
    }
}
