package org.sanad.sheets;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Goes through the sheets of one workbook, row by row, and stops at the first limit passed. */
final class ParseSheet {

    private static final int LONGEST_NUMBER = 40;

    /** A double ends at 308; "1E999999999" would be written out as a gigabyte of digits. */
    private static final int LARGEST_EXPONENT = 400;

    private final List<String> sharedStrings;
    private final NumberFormats formats;
    private final Limits limits;
    private int cells;

    ParseSheet(List<String> sharedStrings, NumberFormats formats, Limits limits) {
        this.sharedStrings = sharedStrings;
        this.formats = formats;
        this.limits = limits;
    }

    List<SheetRow> rows(String sheetName, byte[] part) throws UnreadableFile, XMLStreamException {
        List<SheetRow> rows = new ArrayList<>();
        try (XmlPart xml = XmlPart.open(part)) {
            int number = 0;
            while (xml.toNextStart()) {
                if (!xml.name().equals("row")) {
                    continue;
                }
                number = rowNumber(xml, number);
                SheetRow row = row(xml, number, sheetName);
                if (!row.filled().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > limits.rows()) {
                    throw new UnreadableFile("sheet-too-many-rows", sheetName, limits.rows());
                }
            }
        }
        return rows;
    }

    private static int rowNumber(XmlPart xml, int before) throws UnreadableFile {
        Optional<String> stated = xml.attribute("r");
        if (stated.isEmpty()) {
            return before + 1;
        }
        int row = CellAddress.parse("A" + stated.get())
                .orElseThrow(UnreadableFile::damaged)
                .row();
        if (row <= before) {
            throw UnreadableFile.damaged();
        }
        return row;
    }

    private SheetRow row(XmlPart xml, int number, String sheetName) throws UnreadableFile, XMLStreamException {
        List<SheetCell> filled = new ArrayList<>();
        int column = -1;
        while (xml.toNextStartWithin("row")) {
            if (!xml.name().equals("c")) {
                continue;
            }
            CellAddress at = address(xml, column, number);
            column = at.column();
            SheetCell cell = cell(xml, at);
            if (!cell.isEmpty()) {
                requireRoom(at, sheetName);
                filled.add(cell);
            }
        }
        return new SheetRow(number, filled);
    }

    private static CellAddress address(XmlPart xml, int before, int row) throws UnreadableFile {
        Optional<String> stated = xml.attribute("r");
        if (stated.isEmpty()) {
            return new CellAddress(before + 1, row);
        }
        CellAddress at = CellAddress.parse(stated.get()).orElseThrow(UnreadableFile::damaged);
        if (at.column() <= before || at.row() != row) {
            throw UnreadableFile.damaged();
        }
        return at;
    }

    private void requireRoom(CellAddress at, String sheetName) throws UnreadableFile {
        if (at.column() >= limits.columns()) {
            throw new UnreadableFile("sheet-too-many-columns", sheetName, limits.columns());
        }
        if (++cells > limits.cells()) {
            throw new UnreadableFile("sheet-too-many-cells", limits.cells());
        }
    }

    private SheetCell cell(XmlPart xml, CellAddress at) throws UnreadableFile, XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        String style = xml.attribute("s").orElse("0");
        Optional<String> formula = Optional.empty();
        String value = "";
        while (xml.toNextStartWithin("c")) {
            switch (xml.name()) {
                case "f" -> formula = Optional.of("=" + SharedStrings.plain(xml.text()));
                case "v" -> value = SharedStrings.plain(xml.text());
                case "is" -> value = SharedStrings.runs(xml, "is");
                default -> xml.skip();
            }
        }
        if (formula.isPresent()) {
            String claimed =
                    value.isBlank() ? "" : valueCell(at, type, style, value).text();
            return new SheetCell(at, SheetCell.Kind.FORMULA, formula.get(), claimed);
        }
        return value.isBlank() ? SheetCell.empty(at) : valueCell(at, type, style, value);
    }

    private SheetCell valueCell(CellAddress at, String type, String style, String value) throws UnreadableFile {
        return switch (type) {
            case "s" -> textCell(at, sharedString(value));
            case "str", "inlineStr" -> textCell(at, value);
            case "b" -> new SheetCell(at, SheetCell.Kind.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> new SheetCell(at, SheetCell.Kind.ERROR, value.strip());
            case "d" -> isoDateCell(at, value.strip());
            case "n" -> numberCell(at, style, value.strip());
            default -> throw UnreadableFile.damaged();
        };
    }

    private static SheetCell textCell(CellAddress at, String text) {
        return text.isBlank() ? SheetCell.empty(at) : new SheetCell(at, SheetCell.Kind.TEXT, text);
    }

    private String sharedString(String index) throws UnreadableFile {
        try {
            return sharedStrings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw UnreadableFile.damaged();
        }
    }

    private static SheetCell isoDateCell(CellAddress at, String value) throws UnreadableFile {
        try {
            LocalDateTime moment = value.contains("T")
                    ? LocalDateTime.parse(value.replace("Z", ""))
                    : LocalDate.parse(value).atStartOfDay();
            return new SheetCell(at, SheetCell.Kind.DATE, NumberFormats.shown(moment));
        } catch (DateTimeException e) {
            throw UnreadableFile.damaged();
        }
    }

    private SheetCell numberCell(CellAddress at, String style, String value) throws UnreadableFile {
        if (value.length() > LONGEST_NUMBER) {
            throw UnreadableFile.damaged();
        }
        try {
            BigDecimal stored = new BigDecimal(value);
            if (Math.abs((long) stored.precision() - stored.scale()) > LARGEST_EXPONENT) {
                throw UnreadableFile.damaged();
            }
            return formats.cell(at, stored, Integer.parseInt(style));
        } catch (NumberFormatException e) {
            throw UnreadableFile.damaged();
        }
    }
}
