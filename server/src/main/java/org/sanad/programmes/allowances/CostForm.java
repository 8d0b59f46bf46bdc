package org.sanad.programmes.allowances;

import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** An average cost as it is typed. */
record CostForm(Map<String, String> typed) {

    Optional<CostDetails> details(FormErrors errors) {
        var amount = new TypedAmount(typed.get("average")).read("average", errors);
        amount.filter(average -> average <= 0)
                .ifPresent(nothing -> errors.add("average", Problem.of("cost-amount", CostDetails.MOST)));
        var source = TypedText.of(typed.get("source"));
        if (source.isEmpty() || source.length() > CostDetails.LONGEST_SOURCE) {
            errors.add("source", Problem.of("cost-source", CostDetails.LONGEST_SOURCE));
        }
        var asOf = TypedFields.date(typed.get("asOf"));
        if (asOf.isEmpty()) {
            errors.add("asOf", Problem.of("cost-day"));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new CostDetails(amount.orElseThrow(), source, asOf.orElseThrow()));
    }
}
