package org.sanad.tabulation.store;

import java.util.List;
import org.sanad.tabulation.AnswerState;
import org.sanad.tabulation.Column;
import org.sanad.tabulation.Numeric;
import org.sanad.tabulation.SelectMultiple;
import org.sanad.tabulation.SelectOne;

/**
 * One column laid out.
 *
 * @param states who is in which state, in the order of {@link AnswerState}
 * @param choices who took which choice
 * @param values a number's value at each position
 */
public record Stored(Column column, Bits[] states, Bits[] choices, double[] values) {

    public Bits in(AnswerState state) {
        return states[state.ordinal()];
    }

    public Bits answered() {
        return in(AnswerState.ANSWERED);
    }

    public List<String> choiceNames() {
        return switch (column) {
            case SelectOne one -> one.choices();
            case SelectMultiple many -> many.choices();
            case Numeric number -> List.of();
        };
    }

    /** How many choices somebody took. */
    public int mentions(int position) {
        int mentions = 0;
        for (var choice : choices) {
            mentions += choice.has(position) ? 1 : 0;
        }
        return mentions;
    }
}
