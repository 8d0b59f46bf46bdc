package org.sanad.tabulation;

import java.util.List;
import org.sanad.tabulation.store.Choices;
import org.sanad.tabulation.store.States;

/** A question of which one choice is taken; also sex, place, stratum and whatever else divides interviews. */
public final class SelectOne implements Column {

    private final String name;
    private final Choices choices;
    private final States states;
    private final short[] numbers;

    public SelectOne(String name, List<String> choices, int size) {
        this.name = name;
        this.choices = new Choices(name, choices);
        this.states = new States(size);
        this.numbers = new short[size];
    }

    /** @throws IllegalArgumentException if there is no such choice */
    public SelectOne answer(int row, String choice) {
        return answer(row, choices.number(name, choice));
    }

    /** @param choice the choice's number, counted from zero in the order of the choices */
    public SelectOne answer(int row, int choice) {
        states.put(row, AnswerState.ANSWERED);
        numbers[row] = (short) choice;
        return this;
    }

    public SelectOne unanswered(int row, AnswerState why) {
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

    public List<String> choices() {
        return choices.names();
    }

    /** The number of the choice taken; meaningless where the row is not answered. */
    public int choice(int row) {
        return numbers[row];
    }
}
