package org.sanad.assessment.reports.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * All results of one row of the analysis plan, in the order in which they are printed.
 *
 * @param id of the plan's row
 * @param variable the question; the same for interviews and focus groups that were asked alike
 * @param drawn editions kept before plans chose charts have none
 * @param exclusive whether each interview stands in exactly one of the values, so that shares add up
 */
public record Finding(
        String id,
        String section,
        Wording indicator,
        String variable,
        Source source,
        boolean exclusive,
        String subset,
        Drawn drawn,
        List<Result> results) {

    /**
     * How it is drawn.
     *
     * @param chart as the plan asks for it; empty for what fits
     * @param overTime whether its groups are moments
     * @param ground name of the outlines its map is drawn on; empty where there is no map
     */
    public record Drawn(String chart, boolean overTime, String ground) {

        public static final Drawn AS_FITS = new Drawn("", false, "");
    }

    @Override
    public Drawn drawn() {
        return Objects.requireNonNullElse(drawn, Drawn.AS_FITS);
    }

    /** The same question told otherwise, or of fewer results. */
    public Finding told(Wording other, List<Result> fewer) {
        return new Finding(id, section, other, variable, source, exclusive, subset, drawn, fewer);
    }

    public enum Source {
        KII,
        FGD,
        HH,
        SERVICE;

        public String messageKey() {
            return "report.source." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether some place has a number for the answer. */
    public boolean places(String answer) {
        return results.stream()
                .anyMatch(result -> result.origin().answer().equals(answer)
                        && !result.origin().place().isEmpty());
    }

    public Optional<Result> result(String key) {
        return results.stream().filter(result -> result.key().equals(key)).findFirst();
    }

    public List<Result> overall() {
        return results.stream().filter(Result::isOverall).toList();
    }
}
