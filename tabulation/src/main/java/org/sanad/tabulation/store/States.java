package org.sanad.tabulation.store;

import java.util.Arrays;
import org.sanad.tabulation.AnswerState;

/** The states of one column, a byte a row. */
public final class States {

    private static final AnswerState[] ALL = AnswerState.values();

    private final byte[] states;

    public States(int size) {
        states = new byte[size];
        Arrays.fill(states, (byte) AnswerState.MISSING.ordinal());
    }

    public int size() {
        return states.length;
    }

    public AnswerState at(int row) {
        return ALL[states[row]];
    }

    public void put(int row, AnswerState state) {
        states[row] = (byte) state.ordinal();
    }

    public static void requireNoAnswer(AnswerState state) {
        if (state == AnswerState.ANSWERED) {
            throw new IllegalArgumentException("an answer is set with answer()");
        }
    }
}
