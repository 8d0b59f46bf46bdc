package org.sanad.programmes.participantlist.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An uploaded list as it stands in its sheet, not yet understood: it is read anew each time it is shown, so that a
 * changed place or a person registered meanwhile is noticed.
 *
 * @param unread headings of columns that nothing is taken from, with their letters
 * @param consentLanguage the language the consent was read out in
 * @param joinsOn ISO date for rows that do not say when they joined
 */
public record KeptList(String sheet, List<String> unread, List<Row> rows, String consentLanguage, String joinsOn) {

    /** A row with a number as the sheet shows it. */
    public record Row(int number, Map<ListColumn, Cell> cells) {

        public Optional<Cell> cell(ListColumn column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /**
     * A cell of a column that is read.
     *
     * @param address as printed in a list of faults: "D7"
     */
    public record Cell(String address, Kind kind, String text) {}

    /** What the sheet says a cell is, as far as it matters here. */
    public enum Kind {
        EMPTY,
        WRITTEN,
        DATE,
        FORMULA,
        ERROR
    }
}
