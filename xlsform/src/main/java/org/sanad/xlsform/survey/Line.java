package org.sanad.xlsform.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sanad.xlsform.Place;

/**
 * A row by the names of its columns, whatever their headings were.
 *
 * @param cells by column, then by language; the language is empty where the heading names none
 */
public record Line(String sheet, int row, Map<String, Map<String, Cell>> cells) {

    public static Line empty(String sheet, int row) {
        return new Line(sheet, row, Map.of());
    }

    /** What stands in a column that has no languages; empty where nothing does. */
    public String text(String column) {
        return cell(column).map(Cell::text).orElse("");
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    public Texts texts(String column) {
        Map<String, String> texts = new LinkedHashMap<>();
        cells.getOrDefault(column, Map.of()).forEach((language, cell) -> texts.put(language, cell.text()));
        return new Texts(texts);
    }

    /** Where a column of this row stands; the row alone where it is empty. */
    public Place at(String column) {
        return cell(column).map(Cell::place).orElse(Place.row(sheet, row));
    }

    public Place place() {
        return Place.row(sheet, row);
    }

    private Optional<Cell> cell(String column) {
        return cells.getOrDefault(column, Map.of()).values().stream().findFirst();
    }

    /** The same row with something else in a column. */
    public Line with(String column, String text) {
        return with(column, Map.of("", new Cell(text, at(column))));
    }

    public Line with(String column, Map<String, Cell> translated) {
        Map<String, Map<String, Cell>> changed = new LinkedHashMap<>(cells);
        changed.put(column, translated);
        return new Line(sheet, row, changed);
    }

    public Line without(String column) {
        Map<String, Map<String, Cell>> changed = new LinkedHashMap<>(cells);
        changed.remove(column);
        return new Line(sheet, row, changed);
    }

    /** A row of its own that takes over some columns of this one. */
    public Line only(String... columns) {
        Map<String, Map<String, Cell>> kept = new LinkedHashMap<>();
        for (String column : columns) {
            if (has(column)) {
                kept.put(column, cells.getOrDefault(column, Map.of()));
            }
        }
        return new Line(sheet, row, kept);
    }
}
