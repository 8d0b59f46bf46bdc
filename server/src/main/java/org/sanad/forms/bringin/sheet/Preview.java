package org.sanad.forms.bringin.sheet;

import java.util.List;

/**
 * What a file would bring, before anything is kept.
 *
 * @param columns headings with the question each was taken for
 * @param unmatched headings of which no question is known
 * @param sheets names of sheets that belong to no repeat of the form
 * @param faults cells that do not hold what is asked; the first of them
 * @param faulty how many there are in all
 */
public record Preview(
        int rows,
        int turns,
        List<Column> columns,
        List<String> unmatched,
        List<String> sheets,
        List<Fault> faults,
        int faulty) {

    /** A heading and the path of its question. */
    public record Column(String heading, String path) {}
}
