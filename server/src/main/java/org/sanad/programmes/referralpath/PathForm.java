package org.sanad.programmes.referralpath;

import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** A way on, and somebody making sure of it, as they are typed. */
record PathForm(Map<String, String> typed) {

    Optional<PathDetails> details(FormErrors errors) {
        var receiver = text("receiver", PathDetails.LONGEST_RECEIVER, errors);
        var level = TypedFields.choice(Level.class, typed.get("level"));
        if (level.isEmpty()) {
            errors.add("level", Problem.of("choose-one"));
        }
        var handover = text("handover", PathDetails.LONGEST_HANDOVER, errors);
        return errors.any() ? Optional.empty() : Optional.of(new PathDetails(receiver, level.orElseThrow(), handover));
    }

    Optional<PathCheck> check(FormErrors errors) {
        var saidBy = text("saidBy", PathCheck.LONGEST, errors);
        var day = TypedFields.date(typed.get("on"));
        if (day.isEmpty()) {
            errors.add("on", Problem.of("decision-day"));
        }
        var open = !"no".equals(typed.get("open"));
        return errors.any() ? Optional.empty() : Optional.of(new PathCheck(day.orElseThrow(), open, saidBy));
    }

    private String text(String field, int longest, FormErrors errors) {
        var text = TypedText.of(typed.get(field));
        if (text.isEmpty() || text.length() > longest) {
            errors.add(field, Problem.of("request-words", longest));
        }
        return text;
    }
}
