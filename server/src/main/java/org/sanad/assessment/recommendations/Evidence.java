package org.sanad.assessment.recommendations;

import org.sanad.tabulation.PlanRow;

/**
 * A result as it stood when a recommendation was drafted: so many of so many.
 *
 * @param groupVars empty for all who were asked
 */
public record Evidence(
        String planRow,
        PlanRow.Source source,
        String variable,
        String value,
        String groupVars,
        String groupValues,
        long n,
        long total) {

    public boolean sameCell(Evidence other) {
        return source == other.source
                && variable.equals(other.variable)
                && value.equals(other.value)
                && groupVars.equals(other.groupVars)
                && groupValues.equals(other.groupValues);
    }

    /** The name that the result table gives its row. */
    public String resultKey() {
        var group = groupVars.isEmpty() ? "" : "|" + groupVars + "=" + groupValues;
        return planRow + "|" + variable + "|" + value + group;
    }

    public boolean sameNumbers(Evidence other) {
        return n == other.n && total == other.total;
    }

    /** Of a hundred; for comparing with a threshold, never for showing. */
    public boolean reaches(int atLeast) {
        return total > 0 && 100 * n >= atLeast * total;
    }
}
