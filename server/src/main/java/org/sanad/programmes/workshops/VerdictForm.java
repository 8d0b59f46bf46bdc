package org.sanad.programmes.workshops;

import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A decision on a workshop type as it is typed: a yes or no to each criterion. */
record VerdictForm(Map<String, String> typed) {

    Optional<Verdict> verdict(FormErrors errors) {
        var benefit = answer("benefitMet", errors);
        var back = answer("returnMet", errors);
        var day = TypedFields.date(typed.get("decidedOn"));
        if (day.isEmpty()) {
            errors.add("decidedOn", Problem.of("decision-day"));
        }
        var reason = TypedText.of(typed.get("reason"));
        if (reason.length() > Verdict.LONGEST_REASON) {
            errors.add("reason", Problem.of("decision-words", Verdict.LONGEST_REASON));
        }
        return errors.any() ? Optional.empty() : Optional.of(new Verdict(benefit, back, day.orElseThrow(), reason));
    }

    private boolean answer(String field, FormErrors errors) {
        var word = TypedText.of(typed.get(field));
        if (!word.equals("yes") && !word.equals("no")) {
            errors.add(field, Problem.of("workshop-criterion"));
        }
        return word.equals("yes");
    }
}
