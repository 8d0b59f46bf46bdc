package org.sanad.assessment.reports.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All results of one row of the analysis plan, in the order in which they are printed.
 *
 * @param id of the plan's row
 * @param variable the question; the same for interviews and focus groups that were asked alike
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
        List<Result> results) {

    public enum Source {
        KII,
        FGD,
        HH,
        SERVICE;

        public String messageKey() {
            return "report.source." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Optional<Result> result(String key) {
        return results.stream().filter(result -> result.key().equals(key)).findFirst();
    }

    public List<Result> overall() {
        return results.stream().filter(Result::isOverall).toList();
    }
}
