package org.sanad.programmes.leaflets;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.shared.TypedNumber;
import org.sanad.shared.TypedText;
import org.sanad.web.Language;

/** The fields {@code leaflet.ID.LANGUAGE} with copies, and {@code leaflet-seen.ID.LANGUAGE} with what the page showed. */
record LeafletForm(Map<String, String> fields) {

    static final String COPIES = "leaflet.";
    static final String SEEN = "leaflet-seen.";

    static boolean owns(String field) {
        return field.startsWith(COPIES) || field.startsWith(SEEN);
    }

    Handout handout(SessionId session) {
        return new Handout(session, counts(COPIES), counts(SEEN));
    }

    Optional<String> typed(Stack stack) {
        return Optional.ofNullable(fields.get(COPIES + suffix(stack))).map(TypedText::of);
    }

    static String suffix(Stack stack) {
        return stack.leaflet() + "." + stack.language().tag();
    }

    private Map<Stack, Integer> counts(String prefix) {
        var counts = new HashMap<Stack, Integer>();
        fields.forEach((field, typed) -> {
            if (field.startsWith(prefix)) {
                counts.put(stack(field.substring(prefix.length())), count(typed));
            }
        });
        return counts;
    }

    private static Stack stack(String suffix) {
        var parts = suffix.split("\\.", 2);
        var leaflet = TypedFields.id(parts[0]);
        var language = parts.length < 2 ? Optional.<Language>empty() : Language.of(parts[1]);
        if (leaflet.isEmpty() || language.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("leaflet-not-known"));
        }
        return new Stack(leaflet.get(), language.get());
    }

    /** An empty field is none. */
    private static int count(String typed) {
        if (TypedText.of(typed).isEmpty()) {
            return 0;
        }
        if (TypedNumber.parse(typed) instanceof TypedNumber.Understood(var number)
                && number >= 0
                && number <= Handout.MOST_COPIES) {
            return (int) number;
        }
        throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("copies-not-a-count", Handout.MOST_COPIES));
    }
}
