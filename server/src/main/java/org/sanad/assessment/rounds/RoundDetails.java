package org.sanad.assessment.rounds;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sanad.assessment.Method;
import org.sanad.shared.Digits;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;

/**
 * What somebody says of a round.
 *
 * @param consent by language tag; empty where it was not written
 */
public record RoundDetails(
        String code,
        String name,
        String objective,
        PCode area,
        List<Method> methods,
        Map<String, String> consent,
        LocalDate startsOn,
        LocalDate endsOn) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 5_000;

    RoundDetails cleaned() {
        return new RoundDetails(
                cleanedCode(code),
                TypedText.of(name),
                objective.strip(),
                area,
                methods.stream().distinct().sorted().toList(),
                Map.copyOf(consent),
                startsOn,
                endsOn);
    }

    static String cleanedCode(String typed) {
        return Digits.plain(TypedText.of(typed)).toUpperCase(Locale.ROOT);
    }

    String consentIn(String language) {
        return consent.getOrDefault(language, "").strip();
    }

    Map<String, Problem> faults() {
        var faults = faults(code, name, objective, methods, consent);
        if (endsOn.isBefore(startsOn)) {
            faults.put("endsOn", Problem.of("round-dates"));
        }
        return faults;
    }

    /** Of what can be told without knowing the place and the days. */
    static Map<String, Problem> faults(
            String code, String name, String objective, List<Method> methods, Map<String, String> consent) {
        var faults = new LinkedHashMap<String, Problem>();
        if (!CODE.matcher(code).matches()) {
            faults.put("code", Problem.of("round-code"));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.put("name", Problem.of("round-name"));
        }
        if (objective.isEmpty() || objective.length() > LONGEST_TEXT) {
            faults.put("objective", Problem.of("round-objective"));
        }
        if (methods.isEmpty()) {
            faults.put("methods", Problem.of("round-methods"));
        }
        consent.forEach((language, text) -> {
            if (text.length() > LONGEST_TEXT) {
                faults.put("consent_" + language, Problem.of("round-consent-long"));
            }
        });
        return faults;
    }
}
