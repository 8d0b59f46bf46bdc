package org.sanad.tabulation.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Cell;
import org.sanad.tabulation.ResultRow.Counts;
import org.sanad.tabulation.ResultRow.Estimate;
import org.sanad.tabulation.ResultRow.Flag;
import org.sanad.tabulation.ResultRow.Kind;
import org.sanad.tabulation.Tested;
import org.sanad.tabulation.estimate.Estimated;
import org.sanad.tabulation.estimate.Interval;
import org.sanad.tabulation.estimate.Sums;
import org.sanad.tabulation.store.Layout;

/** A row of the result table while it is made, before it is rounded. */
record Draft(
        Cell cell,
        Estimate estimate,
        Counts counts,
        double mentionsShare,
        Set<Flag> flags,
        Optional<ResultRow.Turns> turns) {

    /** An interval further to each side than so many points of a share, or than this part of a mean, is wide. */
    private static final double WIDE_SHARE = 0.10;

    private static final double WIDE_MEAN = 0.30;

    static Estimate estimate(Kind kind, Estimated of, Interval interval) {
        return new Estimate(
                kind,
                of.value(),
                interval.low(),
                interval.high(),
                of.error(),
                of.designEffect(),
                of.freedom() > 0 ? of.freedom() : Double.NaN);
    }

    static Set<Flag> flags(PlanRow row, Layout layout, Sums whole, Estimate estimate) {
        var flags = EnumSet.noneOf(Flag.class);
        if (whole.n() == 0) {
            flags.add(Flag.EMPTY);
        } else if (whole.n() < row.presentation().minimum()) {
            flags.add(Flag.LOW_N);
        }
        if (estimate.se() >= 0 && whole.touchesLonely(layout) || layoutFails(layout, whole)) {
            flags.add(Flag.LONELY_CLUSTER);
        }
        if (estimate.se() >= 0 && whole.touchesFinite(layout)) {
            flags.add(Flag.FINITE_POPULATION);
        }
        if (isWide(estimate)) {
            flags.add(Flag.WIDE_INTERVAL);
        }
        return flags;
    }

    private static boolean layoutFails(Layout layout, Sums whole) {
        return layout.lonely() == org.sanad.tabulation.Design.LonelyCluster.FAIL && whole.touchesLonely(layout);
    }

    private static boolean isWide(Estimate estimate) {
        double half = (estimate.high() - estimate.low()) / 2;
        return switch (estimate.kind()) {
            case SHARE_OF_GROUP, SHARE_OF_VALUE, SHARE_OF_MENTIONS -> half > WIDE_SHARE;
            case MEAN, QUANTILE, RATIO -> half > WIDE_MEAN * Math.abs(estimate.stat());
            case GROUPS -> false;
        };
    }

    private Draft flagged(Flag flag) {
        var more = EnumSet.of(flag);
        more.addAll(flags);
        return new Draft(cell, estimate, counts, mentionsShare, more, turns);
    }

    /** With why there is no test, where one was asked for. */
    static List<Draft> told(List<Draft> drafts, Optional<Flag> untestable) {
        return untestable
                .map(why -> drafts.stream().map(draft -> draft.flagged(why)).toList())
                .orElse(drafts);
    }

    ResultRow finished(double rounded, Optional<Tested> test) {
        return new ResultRow(
                cell, estimate, counts, mentionsShare, rounded, test, Set.copyOf(flags), ResultRow.Hidden.NO, turns);
    }

    static List<ResultRow> finished(List<Draft> drafts, double[] rounded, List<Optional<Tested>> tests) {
        return java.util.stream.IntStream.range(0, drafts.size())
                .mapToObj(i -> drafts.get(i).finished(rounded[i], tests.get(i)))
                .toList();
    }
}
