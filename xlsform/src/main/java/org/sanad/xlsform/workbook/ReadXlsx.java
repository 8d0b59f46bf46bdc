package org.sanad.xlsform.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.sheets.Limits;
import org.sanad.sheets.Reading;
import org.sanad.sheets.SheetCell;
import org.sanad.sheets.SheetReader;
import org.sanad.sheets.SheetRow;
import org.sanad.sheets.SheetRows;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Place;

/** An Excel workbook, by the reader that trusts no file. */
final class ReadXlsx {

    private ReadXlsx() {}

    static Workbook read(byte[] file, Findings findings) {
        return switch (SheetReader.read(file, Limits.forForms())) {
            case Reading.Read(var sheets) ->
                new Workbook(sheets.stream().map(ReadXlsx::table).toList());
            case Reading.Unreadable(var code, var arguments) -> {
                findings.add(
                        code(code),
                        Place.FILE,
                        arguments.stream().map(String::valueOf).collect(Collectors.joining(" ")));
                yield new Workbook(List.of());
            }
        };
    }

    private static Code code(String sheetProblem) {
        return switch (sheetProblem) {
            case "sheet-has-macros" -> Code.FILE_HAS_MACROS;
            case "sheet-has-password" -> Code.FILE_HAS_PASSWORD;
            case "sheet-is-ods", "sheet-not-xlsx" -> Code.FILE_NOT_A_FORM;
            case "sheet-no-rows" -> Code.FILE_EMPTY;
            case "sheet-unpacks-too-big", "sheet-unsafe-archive", "sheet-unsafe-xml" -> Code.FILE_UNSAFE;
            case "sheet-damaged" -> Code.FILE_DAMAGED;
            default -> Code.FILE_BEYOND_LIMITS;
        };
    }

    private static Table table(SheetRows sheet) {
        List<Row> rows = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            Map<Integer, String> cells = new HashMap<>();
            Set<Integer> formulas = new HashSet<>();
            for (SheetCell cell : row.filled()) {
                if (!cell.claimed().isBlank()) {
                    cells.put(cell.at().column(), cell.claimed());
                }
                if (cell.kind() == SheetCell.Kind.FORMULA) {
                    formulas.add(cell.at().column());
                }
            }
            rows.add(new Row(row.number(), cells, formulas));
        }
        return Table.of(sheet.name(), rows);
    }
}
