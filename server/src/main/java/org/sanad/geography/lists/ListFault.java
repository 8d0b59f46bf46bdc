package org.sanad.geography.lists;

import org.sanad.shared.Problem;

/**
 * What is wrong in a line of a list.
 *
 * @param line as an editor or a spreadsheet counts, from 1
 * @param column heading of the column
 * @param value what stands there, cut to a readable length
 */
public record ListFault(int line, String column, String value, Problem problem) {

    private static final int READABLE = 60;

    public ListFault {
        value = value.length() > READABLE ? value.substring(0, READABLE) + "…" : value;
    }
}
