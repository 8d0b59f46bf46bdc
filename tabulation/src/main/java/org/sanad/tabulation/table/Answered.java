package org.sanad.tabulation.table;

import org.sanad.tabulation.AnswerState;
import org.sanad.tabulation.ResultRow.Counts;
import org.sanad.tabulation.estimate.Sums;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Stored;

/** Who of a group was asked and what became of it. */
final class Answered {

    private Answered() {}

    static Counts counts(Stored variable, Bits group, Sums part, Sums whole) {
        long skipped = variable.in(AnswerState.NOT_ASKED).countWith(group);
        return new Counts(
                part.n(),
                whole.n(),
                part.allWeight(),
                whole.allWeight(),
                group.count() - skipped,
                variable.in(AnswerState.MISSING).countWith(group),
                variable.in(AnswerState.DONT_KNOW).countWith(group),
                variable.in(AnswerState.PREFER_NOT_TO_SAY).countWith(group),
                skipped);
    }

    /** Of an expression only who has a number of it is known. */
    static Counts counts(Bits group, Sums whole) {
        long all = group.count();
        return new Counts(whole.n(), whole.n(), whole.allWeight(), whole.allWeight(), all, all - whole.n(), 0, 0, 0);
    }
}
