package org.sanad.tabulation;

import org.sanad.tabulation.store.States;

/** A number, as an age or an income; also weights. */
public final class Numeric implements Column {

    private final String name;
    private final States states;
    private final double[] values;

    public Numeric(String name, int size) {
        this.name = name;
        this.states = new States(size);
        this.values = new double[size];
    }

    public Numeric answer(int row, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " in row " + row + " is no number: " + value);
        }
        states.put(row, AnswerState.ANSWERED);
        values[row] = value;
        return this;
    }

    public Numeric unanswered(int row, AnswerState why) {
        States.requireNoAnswer(why);
        states.put(row, why);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return states.size();
    }

    @Override
    public AnswerState state(int row) {
        return states.at(row);
    }

    /** Meaningless where the row is not answered. */
    public double value(int row) {
        return values[row];
    }
}
