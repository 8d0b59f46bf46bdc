package org.sanad.programmes.activities;

import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.inclusion.TypedCount;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** An activity as it is typed. */
record ActivityForm(Map<String, String> typed) {

    Optional<ActivityDetails> details(FormErrors errors) {
        var kind = TypedFields.choice(ActivityKind.class, typed.get("kind"));
        if (kind.isEmpty()) {
            errors.add("kind", Problem.of("activity-kind"));
        }
        var day = TypedFields.date(typed.get("on"));
        if (day.isEmpty()) {
            errors.add("on", Problem.of("date-not-read"));
        }
        var place = text("place", "activity-place", errors);
        var lead = text("lead", "activity-lead", errors);
        var cohort = TypedFields.id(typed.get("cohort")).map(CohortId::new);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new ActivityDetails(kind.orElseThrow(), cohort, day.orElseThrow(), place, lead));
    }

    /** Empty where a number cannot be read. */
    Optional<Came> came(FormErrors errors) {
        var count = new TypedCount(typed, errors);
        var came = new Came(count.of("female"), count.of("male"), count.of("sexNotRecorded"));
        return errors.any() ? Optional.empty() : Optional.of(came);
    }

    private String text(String field, String problem, FormErrors errors) {
        var text = TypedText.of(typed.get(field));
        if (text.isEmpty() || text.length() > ActivityDetails.LONGEST) {
            errors.add(field, Problem.of(problem, ActivityDetails.LONGEST));
        }
        return text;
    }
}
