package org.sanad.programmes.participantlist.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanad.shared.Problem;
import org.sanad.sheets.CellAddress;
import org.sanad.sheets.Limits;
import org.sanad.sheets.Reading;
import org.sanad.sheets.SheetCell;
import org.sanad.sheets.SheetReader;
import org.sanad.sheets.SheetRow;
import org.sanad.sheets.SheetRows;
import org.springframework.stereotype.Component;

/** Finds the list in an uploaded file: the sheet, its headings in any order and language, the rows below. */
@Component
public class ReadUpload {

    /** How an uploaded file was read. */
    public sealed interface Outcome {

        record Found(String sheet, List<String> unread, List<KeptList.Row> rows) implements Outcome {}

        record NotAList(Problem problem) implements Outcome {}

        /** There are headings, but some that every row needs are missing. */
        record Incomplete(String sheet, List<ListColumn> missing) implements Outcome {}
    }

    /** Above the headings a sheet may have a title and some words. */
    private static final int HEADINGS_WITHIN = 10;

    private static final int FEWEST_HEADINGS = 2;
    private static final int LONGEST_TEXT = 1_000;

    private record Headings(int row, Map<Integer, ListColumn> columns, List<String> unread) {}

    private final ListWords words;

    ReadUpload(ListWords words) {
        this.words = words;
    }

    public Outcome read(byte[] file) {
        return switch (SheetReader.read(file, Limits.forLists())) {
            case Reading.Unreadable(var code, var arguments) ->
                new Outcome.NotAList(Problem.of(code, arguments.toArray()));
            case Reading.Read(var sheets) -> found(sheets);
        };
    }

    private Outcome found(List<SheetRows> sheets) {
        for (var sheet : sheets) {
            var headings = sheet.hidden() ? new Headings(0, Map.of(), List.of()) : headings(sheet);
            if (!headings.columns().isEmpty()) {
                return list(sheet, headings);
            }
        }
        return new Outcome.NotAList(Problem.of("list-no-headings"));
    }

    private Outcome list(SheetRows sheet, Headings headings) {
        var missing = ListColumn.REQUIRED.stream()
                .filter(column -> !headings.columns().containsValue(column))
                .toList();
        if (!missing.isEmpty()) {
            return new Outcome.Incomplete(sheet.name(), missing);
        }
        var rows = sheet.rows().stream()
                .filter(row -> row.number() > headings.row())
                .map(row -> kept(row, headings))
                .filter(row -> row.cells().values().stream().anyMatch(cell -> cell.kind() != KeptList.Kind.EMPTY))
                .toList();
        return rows.isEmpty()
                ? new Outcome.NotAList(Problem.of("list-no-people"))
                : new Outcome.Found(sheet.name(), headings.unread(), rows);
    }

    private Headings headings(SheetRows sheet) {
        var best = new Headings(0, Map.of(), List.of());
        for (var row :
                sheet.rows().subList(0, Math.min(HEADINGS_WITHIN, sheet.rows().size()))) {
            var headings = headings(row);
            if (headings.columns().size() >= FEWEST_HEADINGS
                    && headings.columns().size() > best.columns().size()) {
                best = headings;
            }
        }
        return best;
    }

    private Headings headings(SheetRow row) {
        var columns = new TreeMap<Integer, ListColumn>();
        var unread = new ArrayList<String>();
        for (var cell : row.filled()) {
            var column = cell.kind() == SheetCell.Kind.TEXT ? words.column(cell.text()) : Optional.<ListColumn>empty();
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(cell.at().column(), column.get());
            } else {
                unread.add(CellAddress.columnName(cell.at().column()) + " " + shortened(cell.text()));
            }
        }
        return new Headings(row.number(), columns, unread);
    }

    /** Empty cells are kept with their address, so that a fault can say where something is missing. */
    private static KeptList.Row kept(SheetRow row, Headings headings) {
        var cells = new EnumMap<ListColumn, KeptList.Cell>(ListColumn.class);
        headings.columns().forEach((at, column) -> {
            var cell = row.cell(at);
            cells.put(column, new KeptList.Cell(cell.address(), kind(cell), shortened(cell.text())));
        });
        return new KeptList.Row(row.number(), cells);
    }

    private static KeptList.Kind kind(SheetCell cell) {
        return switch (cell.kind()) {
            case EMPTY -> KeptList.Kind.EMPTY;
            case TEXT, NUMBER, BOOLEAN -> cell.text().isBlank() ? KeptList.Kind.EMPTY : KeptList.Kind.WRITTEN;
            case DATE -> KeptList.Kind.DATE;
            case FORMULA -> KeptList.Kind.FORMULA;
            case ERROR -> KeptList.Kind.ERROR;
        };
    }

    private static String shortened(String text) {
        // PostgreSQL keeps no zero character, and nobody sees one
        var plain = text.replace("\u0000", "");
        return plain.length() > LONGEST_TEXT ? plain.substring(0, LONGEST_TEXT) : plain;
    }
}
