package org.sanad.programmes.choice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedNumber;
import org.sanad.shared.TypedText;

/**
 * The fields of a show of hands: {@code hands.NUMBER} for each module, {@code next-module}, {@code next-module-why}, and
 * {@code seen-next-module} with the id of the choice the page was shown with.
 */
record ChoiceForm(Map<String, String> fields) {

    static final String CHOSEN = "next-module";
    static final String WHY = "next-module-why";
    static final String SEEN = "seen-next-module";
    static final String HANDS = "hands.";

    private static final int MOST_HANDS = 1000;

    static boolean owns(String field) {
        return field.equals(CHOSEN) || field.equals(WHY) || field.equals(SEEN) || field.startsWith(HANDS);
    }

    /** Whether somebody voted or chose at all. */
    boolean isBlank() {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().equals(SEEN))
                .allMatch(field -> TypedText.of(field.getValue()).isEmpty());
    }

    Vote vote(SessionId session) {
        var hands = new HashMap<ModuleNumber, Integer>();
        fields.forEach((field, typed) -> {
            if (field.startsWith(HANDS) && !TypedText.of(typed).isEmpty()) {
                hands.put(module(field.substring(HANDS.length())), number(typed));
            }
        });
        var chosen = typed(CHOSEN);
        return new Vote(
                session,
                typed(SEEN),
                new Votes(hands),
                chosen.isEmpty() ? Optional.empty() : Optional.of(module(chosen)),
                typed(WHY));
    }

    String typed(String field) {
        return TypedText.of(fields.get(field));
    }

    private static ModuleNumber module(String typed) {
        return TypedNumber.parse(typed) instanceof TypedNumber.Understood(var number)
                ? ModuleNumber.of(Math.clamp(number, 0, ModuleNumber.LAST + 1)).orElseThrow(ChoiceForm::unknown)
                : refuse("module-not-known");
    }

    private static int number(String typed) {
        if (TypedNumber.parse(typed) instanceof TypedNumber.Understood(var number)
                && number >= 0
                && number <= MOST_HANDS) {
            return (int) number;
        }
        throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("hands-not-a-count"));
    }

    private static ModuleNumber refuse(String problem) {
        throw new Refused(Refused.Kind.BAD_INPUT, Problem.of(problem));
    }

    private static Refused unknown() {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of("module-not-known"));
    }
}
