package org.sanad.programmes.inclusion;

import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedNumber;
import org.sanad.shared.TypedText;
import org.sanad.web.FormErrors;

/** How many people somebody typed, in whichever digits. */
public record TypedCount(Map<String, String> typed, FormErrors errors) {

    /** More than a camp holds: somebody slipped at the keys. */
    private static final int MOST = 10_000;

    /** Nobody where the field was left blank. */
    public int of(String field) {
        return known(field).orElse(0);
    }

    /** Empty where the field was left blank: then it is not known. */
    public Optional<Integer> known(String field) {
        var text = TypedText.of(typed.get(field));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (TypedNumber.parse(text) instanceof TypedNumber.Understood(var number) && number >= 0 && number <= MOST) {
            return Optional.of((int) number);
        }
        errors.add(field, Problem.of("inclusion-count", MOST));
        return Optional.empty();
    }
}
