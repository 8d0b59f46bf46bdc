package org.sanad.xlsform.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Hint;
import org.sanad.xlsform.Similar;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Parameters;
import org.sanad.xlsform.survey.Question;

/** The column parameters: each type knows its own. */
final class CheckParameters {

    private static final Set<String> PLACE = Set.of("capture-accuracy", "warning-accuracy", "allow-mock-accuracy");
    private static final Set<String> SELECT = Set.of("randomize", "seed", "value", "label");
    private static final Set<String> AUDIT = Set.of(
            "location-priority",
            "location-min-interval",
            "location-max-age",
            "track-changes",
            "track-changes-reasons",
            "identify-user");

    /** Values that a parameter may have. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("randomize", "true|false"),
            Map.entry("track-changes", "true|false"),
            Map.entry("identify-user", "true|false"),
            Map.entry("allow-mock-accuracy", "true|false"),
            Map.entry("incremental", "true"),
            Map.entry("track-changes-reasons", "on-form-edit"),
            Map.entry("location-priority", "no-power|low-power|balanced|high-accuracy"),
            Map.entry("location-min-interval", "[0-9]+"),
            Map.entry("location-max-age", "[0-9]+"),
            Map.entry("quality", "voice-only|low|normal|external"),
            Map.entry("max-pixels", "[0-9]+"),
            Map.entry("rows", "[0-9]+"),
            Map.entry("capture-accuracy", "[0-9]+(\\.[0-9]+)?"),
            Map.entry("warning-accuracy", "[0-9]+(\\.[0-9]+)?"),
            Map.entry("seed", "-?[0-9]+(\\.[0-9]+)?|\\$\\{[^}]+}"),
            Map.entry("app", "[A-Za-z]\\w*(\\.[A-Za-z]\\w*)+"));

    private CheckParameters() {}

    static void of(Checked form) {
        form.nodes().questions().forEach(node -> question((Question) node.item(), form.findings()));
        form.nodes().questions().stream()
                .map(node -> (Question) node.item())
                .filter(question -> question.control() == Control.RANGE)
                .forEach(question -> CheckRange.of(question, form));
    }

    private static void question(Question question, Findings findings) {
        Line line = question.line();
        String written = line.text("parameters");
        if (written.isEmpty()) {
            return;
        }
        Set<String> known = known(question);
        if (!Parameters.unread(written).isEmpty()) {
            findings.add(Code.PARAMETER_UNREADABLE, line.at("parameters"), Parameters.unread(written));
        }
        question.parameters().forEach((name, value) -> {
            if (!known.contains(name)) {
                findings.add(
                        known.isEmpty() ? Hint.of("leave-empty") : Similar.hint(name, known),
                        Code.PARAMETER_UNKNOWN,
                        line.at("parameters"),
                        name,
                        question.type().name(),
                        known.stream().sorted().collect(Collectors.joining(", ")));
            } else if (!value.matches(VALUES.getOrDefault(name, ".*"))) {
                String allowed = VALUES.getOrDefault(name, "");
                findings.add(
                        hint(allowed),
                        Code.PARAMETER_VALUE,
                        line.at("parameters"),
                        name,
                        value,
                        allowed.replace("|", ", "));
            }
        });
        audit(question, findings);
    }

    private static Hint hint(String allowed) {
        if (allowed.startsWith("[A-Za-z]")) {
            return Hint.of("application");
        }
        if (allowed.contains("$")) {
            return Hint.of("number-or-question");
        }
        return allowed.contains("[0-9]") ? Hint.of("number") : Hint.NONE;
    }

    private static void audit(Question question, Findings findings) {
        Map<String, String> parameters = question.parameters();
        long places = parameters.keySet().stream()
                .filter(name -> name.startsWith("location-"))
                .count();
        if (question.control() == Control.AUDIT && places > 0 && places < 3) {
            findings.add(Code.AUDIT_LOCATION_INCOMPLETE, question.line().at("parameters"));
        }
    }

    private static Set<String> known(Question question) {
        return switch (question.control()) {
            case SELECT_ONE, SELECT_MULTIPLE, RANK -> SELECT;
            case RANGE -> CheckRange.PARAMETERS;
            case AUDIT -> AUDIT;
            case RECORD_AUDIO -> Set.of("quality");
            case UPLOAD ->
                switch (question.type().media()) {
                    case "image/*" -> Set.of("max-pixels", "app");
                    case "audio/*" -> Set.of("quality");
                    default -> Set.of();
                };
            case INPUT ->
                switch (question.type().bind()) {
                    case "geopoint" -> PLACE;
                    case "geotrace", "geoshape" -> Set.of("allow-mock-accuracy", "incremental");
                    case "string" -> Set.of("rows", "randomize", "seed", "value", "label");
                    default -> Set.of();
                };
            case SET_GEOPOINT -> Set.of("allow-mock-accuracy");
            case TRIGGER, NONE, EXTERNAL_FILE -> Set.of();
        };
    }
}
