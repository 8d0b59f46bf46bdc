package org.sanad.tabulation;

import java.util.List;

/**
 * Something wrong in the plan.
 *
 * @param row counted from 1 in the order of the plan, its heading not counted
 * @param column as {@link PlanText} calls it
 * @param value what stands there
 * @param nearest what may have been meant: names like it, or all values allowed where these are few
 */
public record PlanFault(int row, String id, String column, Reason reason, String value, List<String> nearest) {

    public enum Reason {
        EMPTY,
        NOT_A_VALUE_OF_THIS_COLUMN,
        NOT_A_NUMBER,
        ID_TWICE,
        NO_SUCH_VARIABLE,
        /** The form has it, but in another repeat than what stands beside it. */
        IN_ANOTHER_REPEAT,
        WRONG_KIND_OF_VARIABLE,
        VARIABLE_TWICE,
        EXPRESSION_NOT_UNDERSTOOD,
        NO_SUCH_CHOICE,
        TEST_DOES_NOT_FIT,
        /** Said by whoever draws; counting knows no charts. */
        CHART_DOES_NOT_SUIT,
        UNKNOWN_COLUMN
    }

    PlanFault at(int number) {
        return new PlanFault(number, id, column, reason, value, nearest);
    }

    PlanFault because(Reason other) {
        return new PlanFault(row, id, column, other, value, List.of());
    }

    public PlanFault {
        nearest = List.copyOf(nearest);
    }
}
