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
        WRONG_KIND_OF_VARIABLE,
        VARIABLE_TWICE,
        EXPRESSION_NOT_UNDERSTOOD,
        NO_SUCH_CHOICE,
        TEST_DOES_NOT_FIT,
        UNKNOWN_COLUMN
    }

    public PlanFault {
        nearest = List.copyOf(nearest);
    }
}
