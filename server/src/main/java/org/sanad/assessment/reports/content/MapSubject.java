package org.sanad.assessment.reports.content;

/**
 * What a map shows.
 *
 * @param answer name of the choice in the form; empty for a number
 */
public record MapSubject(String finding, String answer) {

    private static final char BETWEEN = '|';

    /** As a block keeps it. The name of a choice has no bar in it, the id of a finding may. */
    public static MapSubject of(String written) {
        var bar = written.lastIndexOf(BETWEEN);
        return bar < 0
                ? new MapSubject(written, "")
                : new MapSubject(written.substring(0, bar), written.substring(bar + 1));
    }

    public String written() {
        return finding + BETWEEN + answer;
    }
}
