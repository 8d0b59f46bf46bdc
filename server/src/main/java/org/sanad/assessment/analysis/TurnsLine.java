package org.sanad.assessment.analysis;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Turns;

/** What a result says besides where it counts turns: the last columns of a {@link ResultLine}. */
public record TurnsLine(
        String unit,
        @Nullable Long nInterviews,
        @Nullable Long nInterviewsOther,
        @Nullable Long nInterviewsTotal) {

    public static TurnsLine of(ResultRow row) {
        return row.turns()
                .map(turns -> new TurnsLine(turns.repeat(), turns.interviews(), turns.others(), turns.total()))
                .orElseGet(() -> new TurnsLine("", null, null, null));
    }

    Optional<Turns> turns() {
        return nInterviews == null || nInterviewsOther == null || nInterviewsTotal == null
                ? Optional.empty()
                : Optional.of(new Turns(unit, nInterviews, nInterviewsOther, nInterviewsTotal));
    }

    public void addTo(Map<String, @Nullable Object> columns) {
        columns.put("unit", unit);
        columns.put("n_interviews", nInterviews);
        columns.put("n_interviews_other", nInterviewsOther);
        columns.put("n_interviews_total", nInterviewsTotal);
    }
}
