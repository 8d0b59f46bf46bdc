package org.sanad.programmes.inclusion.consultations;

import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.inclusion.TypedCount;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A consultation as it is typed. */
record ConsultationForm(Map<String, String> typed) {

    Optional<ConsultationDetails> details(FormErrors errors) {
        var stage = TypedFields.choice(Stage.class, typed.get("stage"));
        if (stage.isEmpty()) {
            errors.add("stage", Problem.of("consultation-stage"));
        }
        var day = TypedFields.date(typed.get("on"));
        if (day.isEmpty()) {
            errors.add("on", Problem.of("consultation-day"));
        }
        var count = new TypedCount(typed, errors);
        int women = count.of("women");
        int men = count.of("men");
        int other = count.of("sexNotRecorded");
        var findings = TypedText.of(typed.get("findings"));
        if (findings.isEmpty() || findings.length() > ConsultationDetails.LONGEST) {
            errors.add("findings", Problem.of("consultation-findings", ConsultationDetails.LONGEST));
        }
        var adjustment = TypedText.of(typed.get("adjustment"));
        if (adjustment.length() > ConsultationDetails.LONGEST) {
            errors.add("adjustment", Problem.of("inclusion-text", ConsultationDetails.LONGEST));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new ConsultationDetails(
                        stage.orElseThrow(), day.orElseThrow(), women, men, other, findings, adjustment));
    }
}
