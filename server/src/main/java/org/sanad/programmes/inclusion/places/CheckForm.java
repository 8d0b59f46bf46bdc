package org.sanad.programmes.inclusion.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A check of a place as it is typed. */
record CheckForm(Map<String, String> typed) {

    Optional<CheckDetails> details(FormErrors errors) {
        var on = TypedFields.date(typed.get("on"));
        if (on.isEmpty()) {
            errors.add("on", Problem.of("place-check-day"));
        }
        var by = TypedText.of(typed.get("by"));
        if (by.isEmpty() || by.length() > CheckDetails.LONGEST_NAME) {
            errors.add("by", Problem.of("place-check-by", CheckDetails.LONGEST_NAME));
        }
        var found = TypedFields.choice(Accessibility.class, typed.get("found"));
        if (found.isEmpty()) {
            errors.add("found", Problem.of("place-check-found"));
        }
        var missing = TypedText.of(typed.get("missing"));
        if (missing.length() > CheckDetails.LONGEST_TEXT) {
            errors.add("missing", Problem.of("inclusion-text", CheckDetails.LONGEST_TEXT));
        }
        var fixes = fixes(errors);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new CheckDetails(on.orElseThrow(), by, found.orElseThrow(), missing, fixes));
    }

    /** One a line. */
    private List<String> fixes(FormErrors errors) {
        var fixes = typed.getOrDefault("fixes", "")
                .lines()
                .map(TypedText::of)
                .filter(line -> !line.isEmpty())
                .toList();
        if (fixes.size() > CheckDetails.MOST_FIXES
                || fixes.stream().anyMatch(line -> line.length() > CheckDetails.LONGEST_TEXT)) {
            errors.add("fixes", Problem.of("place-check-fixes", CheckDetails.MOST_FIXES, CheckDetails.LONGEST_TEXT));
        }
        return fixes;
    }
}
