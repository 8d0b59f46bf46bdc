package org.sanad.programmes.evidence;

import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** Evidence as it is typed; its fields are named so that they stand on a page beside other forms. */
record EvidenceForm(Map<String, String> typed) {

    Optional<EvidenceDetails> details(FormErrors errors) {
        var kind = TypedFields.choice(EvidenceKind.class, typed.get("evidenceKind"));
        if (kind.isEmpty()) {
            errors.add("evidenceKind", Problem.of("evidence-kind"));
        }
        var day = TypedFields.date(typed.get("evidenceOn"));
        if (day.isEmpty()) {
            errors.add("evidenceOn", Problem.of("evidence-day"));
        }
        var place = text("evidencePlace", EvidenceDetails.LONGEST_LINE, errors);
        var summary = text("evidenceSummary", EvidenceDetails.LONGEST_SUMMARY, errors);
        var source = text("evidenceSource", EvidenceDetails.LONGEST_LINE, errors);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new EvidenceDetails(kind.orElseThrow(), day.orElseThrow(), place, summary, source));
    }

    private String text(String field, int longest, FormErrors errors) {
        var text = TypedText.of(typed.get(field));
        if (text.isEmpty() || text.length() > longest) {
            errors.add(field, Problem.of("evidence-words", longest));
        }
        return text;
    }
}
