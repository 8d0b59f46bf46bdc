package org.sanad.tabulation.disclosure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Counts;
import org.sanad.tabulation.ResultRow.Estimate;
import org.sanad.tabulation.ResultRow.Flag;
import org.sanad.tabulation.ResultRow.Hidden;

/** A row without what must not be read. */
public final class Blank {

    /** Stands where a count is not told. */
    private static final long UNTOLD = -1;

    private Blank() {}

    /** @param besideHidden whether another answer of the same people is hidden: their number would tell it */
    public static ResultRow row(ResultRow row, Hidden hidden, int threshold, boolean besideHidden) {
        if (hidden == Hidden.NO) {
            return withoutSmallGaps(row, threshold, besideHidden);
        }
        var estimate = row.estimate();
        var none =
                new Estimate(estimate.kind(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        var counts = new Counts(UNTOLD, UNTOLD, Double.NaN, Double.NaN, UNTOLD, UNTOLD, UNTOLD, UNTOLD, UNTOLD);
        return new ResultRow(
                row.cell(),
                none,
                counts,
                Double.NaN,
                Double.NaN,
                Optional.empty(),
                Set.<Flag>of(),
                hidden,
                row.turns().map(Blank::untold));
    }

    private static ResultRow.Turns untold(ResultRow.Turns turns) {
        return new ResultRow.Turns(turns.repeat(), UNTOLD, UNTOLD, UNTOLD);
    }

    /** How many of a group did not answer can be few while those who did are many; many turns can be of one interview. */
    private static ResultRow withoutSmallGaps(ResultRow row, int threshold, boolean besideHidden) {
        var counts = row.counts();
        boolean small = LongStream.of(counts.missing(), counts.dontKnow(), counts.preferNot(), counts.notApplicable())
                .anyMatch(
                        count -> count > 0 && (count < threshold || row.turns().isPresent()));
        if (!small && !besideHidden) {
            return row;
        }
        var fewer = new Counts(
                counts.n(),
                counts.total(),
                counts.weighted(),
                counts.totalWeighted(),
                UNTOLD,
                UNTOLD,
                UNTOLD,
                UNTOLD,
                UNTOLD);
        return new ResultRow(
                row.cell(),
                row.estimate(),
                fewer,
                row.mentionsShare(),
                row.rounded(),
                row.test(),
                row.flags(),
                row.hidden(),
                row.turns());
    }
}
