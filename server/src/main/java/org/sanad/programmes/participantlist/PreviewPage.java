package org.sanad.programmes.participantlist;

import java.util.List;
import org.sanad.web.Choice;

/**
 * The page on which a list is checked, in words.
 *
 * @param faultyRows rows with an error, each of which may have several
 * @param tallied of those, rows without consent
 * @param first the first rows that are ready
 * @param more how many more are ready
 */
public record PreviewPage(
        String address,
        String file,
        String sheet,
        String cohort,
        int rows,
        int ready,
        int faultyRows,
        int tallied,
        int decided,
        String unread,
        List<FaultLine> faults,
        List<Pair> pairs,
        List<ReadyLine> first,
        int more) {

    /**
     * One cell with an error.
     *
     * @param nearest buttons: row and p-code, name of the place
     */
    public record FaultLine(
            String cell, String column, String stands, String wrong, String mend, List<Choice> nearest) {}

    /**
     * A row beside those who may be the same person.
     *
     * @param others headings of those beside it
     * @param field name of the form's field
     */
    public record Pair(
            int row, String field, List<String> others, List<Trait> traits, List<Choice> choices, String chosen) {}

    /** One thing known of the person, in the list and in each record beside it. */
    public record Trait(String label, String own, List<Beside> others) {

        public boolean differs() {
            return others.stream().anyMatch(Beside::differs);
        }
    }

    public record Beside(String text, boolean differs) {}

    public record ReadyLine(
            String row, String name, String sex, String age, String place, String status, String readAs) {}
}
