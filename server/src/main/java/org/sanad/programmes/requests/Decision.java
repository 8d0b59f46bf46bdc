package org.sanad.programmes.requests;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/**
 * A word on a request.
 *
 * @param words needed unless it is accepted
 */
public record Decision(Kind kind, String words, LocalDate on) {

    static final int LONGEST = 500;

    /** As it is typed. */
    static Optional<Decision> read(Map<String, String> typed, FormErrors errors) {
        var kind = TypedFields.choice(Kind.class, typed.get("decision"));
        if (kind.isEmpty()) {
            errors.add("decision", Problem.of("choose-one"));
        }
        var day = TypedFields.date(typed.get("decidedOn"));
        if (day.isEmpty()) {
            errors.add("decidedOn", Problem.of("decision-day"));
        }
        var words = TypedText.of(typed.get("words"));
        if (words.length() > LONGEST) {
            errors.add("words", Problem.of("decision-words", LONGEST));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new Decision(kind.orElseThrow(), words, day.orElseThrow()));
    }

    /** What is decided. */
    public enum Kind {
        ACCEPT(Request.State.ACCEPTED, Step.Kind.ACCEPTED),
        ASK_BACK(Request.State.INCOMPLETE, Step.Kind.INCOMPLETE),
        DECLINE(Request.State.DECLINED, Step.Kind.DECLINED);

        private final Request.State state;
        private final Step.Kind step;

        Kind(Request.State state, Step.Kind step) {
            this.state = state;
            this.step = step;
        }

        Request.State state() {
            return state;
        }

        Step.Kind step() {
            return step;
        }

        public String messageKey() {
            return "requests.decision." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
