package org.sanad.tabulation;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.sanad.tabulation.store.Choices;
import org.sanad.tabulation.store.States;

/** A question of which any number of choices is taken. Answered with none of them is an answer. */
public final class SelectMultiple implements Column {

    private final String name;
    private final Choices choices;
    private final States states;
    private final List<BitSet> taken;

    public SelectMultiple(String name, List<String> choices, int size) {
        this.name = name;
        this.choices = new Choices(name, choices);
        this.states = new States(size);
        this.taken = IntStream.range(0, choices.size())
                .mapToObj(i -> new BitSet(size))
                .toList();
    }

    /** @throws IllegalArgumentException if one is no choice of the question */
    public SelectMultiple answer(int row, Collection<String> names) {
        var numbers = names.stream().mapToInt(choice -> choices.number(name, choice));
        return answer(row, numbers.toArray());
    }

    /** @param numbers the numbers of the choices, counted from zero in their order */
    public SelectMultiple answer(int row, int... numbers) {
        taken.forEach(choice -> choice.clear(row));
        for (var number : numbers) {
            taken.get(number).set(row);
        }
        states.put(row, AnswerState.ANSWERED);
        return this;
    }

    public SelectMultiple unanswered(int row, AnswerState why) {
        States.requireNoAnswer(why);
        taken.forEach(choice -> choice.clear(row));
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

    public boolean took(int row, int choice) {
        return taken.get(choice).get(row);
    }
}
