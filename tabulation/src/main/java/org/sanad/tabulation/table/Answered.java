package org.sanad.tabulation.table;

import org.sanad.tabulation.AnswerState;
import org.sanad.tabulation.ResultRow.Counts;
import org.sanad.tabulation.estimate.Sums;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Stored;

/** Who of a group was asked and what became of it; the same for each of its cells. */
record Answered(long asked, long missing, long dontKnow, long preferNot, long skipped) {

    static Answered of(Stored variable, Bits group) {
        long skipped = count(variable, AnswerState.NOT_ASKED, group);
        return new Answered(
                group.count() - skipped,
                count(variable, AnswerState.MISSING, group),
                count(variable, AnswerState.DONT_KNOW, group),
                count(variable, AnswerState.PREFER_NOT_TO_SAY, group),
                skipped);
    }

    private static long count(Stored variable, AnswerState state, Bits group) {
        var all = variable.in(state);
        return all.count() == 0 ? 0 : all.countWith(group);
    }

    Counts counts(Sums part, Sums whole) {
        return new Counts(
                part.n(), whole.n(), part.allWeight(), whole.allWeight(), asked, missing, dontKnow, preferNot, skipped);
    }

    /** Of an expression only who has a number of it is known. */
    static Counts counts(Bits group, Sums whole) {
        long all = group.count();
        return new Counts(whole.n(), whole.n(), whole.allWeight(), whole.allWeight(), all, all - whole.n(), 0, 0, 0);
    }
}
