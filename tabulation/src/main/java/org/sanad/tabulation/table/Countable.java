package org.sanad.tabulation.table;

import java.util.ArrayList;
import java.util.List;
import org.sanad.tabulation.AnswerState;
import org.sanad.tabulation.PlanRow.Counting;
import org.sanad.tabulation.PlanRow.Denominator;
import org.sanad.tabulation.PlanRow.DontKnow;
import org.sanad.tabulation.PlanRow.Missing;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.estimate.Counted;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Stored;

/** What of a question is counted and among whom, by the plan's rules for those who did not answer. */
record Countable(List<Cell> choices, List<Cell> others, Bits base) {

    /** @param value as the result table names it */
    record Cell(String value, Bits who) {}

    static Countable of(Stored variable, Bits among, Counting counting) {
        var choices = new ArrayList<Cell>();
        var names = variable.choiceNames();
        for (int choice = 0; choice < names.size(); choice++) {
            choices.add(new Cell(names.get(choice), variable.choices()[choice]));
        }
        var others = others(variable, counting);
        return new Countable(choices, others, base(variable, among, counting, others));
    }

    private static List<Cell> others(Stored variable, Counting counting) {
        var others = new ArrayList<Cell>();
        if (counting.dontKnow() == DontKnow.SHOW) {
            others.add(new Cell(ResultRow.DONT_KNOW, variable.in(AnswerState.DONT_KNOW)));
            others.add(new Cell(ResultRow.PREFER_NOT, variable.in(AnswerState.PREFER_NOT_TO_SAY)));
        }
        if (counting.missing() == Missing.SHOW) {
            others.add(new Cell(ResultRow.NO_ANSWER, variable.in(AnswerState.MISSING)));
        }
        if (counting.missing() == Missing.AS_NONE) {
            others.add(new Cell(ResultRow.NONE, variable.in(AnswerState.MISSING)));
        }
        return others;
    }

    private static Bits base(Stored variable, Bits among, Counting counting, List<Cell> shown) {
        if (counting.denominator() == Denominator.ALL) {
            return among;
        }
        if (counting.denominator() == Denominator.ASKED) {
            return among.without(variable.in(AnswerState.NOT_ASKED));
        }
        return shown.stream()
                .map(Cell::who)
                .reduce(variable.answered(), Bits::or)
                .and(among);
    }

    Counted counted(boolean exclusive) {
        return new Counted(base, all().stream().map(Cell::who).toList(), exclusive);
    }

    List<Cell> all() {
        var all = new ArrayList<>(choices);
        all.addAll(others);
        return all;
    }
}
