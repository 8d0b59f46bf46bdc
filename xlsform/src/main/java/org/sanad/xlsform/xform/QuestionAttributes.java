package org.sanad.xlsform.xform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Question;

/** What the column parameters comes to: some of it holds for the answer, some for how it is asked. */
final class QuestionAttributes {

    private static final List<String> OF_AUDITS = List.of(
            "location-priority",
            "location-min-interval",
            "location-max-age",
            "track-changes",
            "track-changes-reasons",
            "identify-user");

    private QuestionAttributes() {}

    /** The answer's type. A range in steps of a fraction is a decimal. */
    static String type(Question question) {
        String own = question.line().text("bind::type");
        if (!own.isEmpty()) {
            return own;
        }
        boolean fractions = question.control() == Control.RANGE
                && List.of("start", "end", "step").stream()
                        .anyMatch(name ->
                                question.parameters().getOrDefault(name, "").contains("."));
        return fractions ? "decimal" : question.type().bind();
    }

    static Map<String, String> onBind(Question question) {
        Map<String, String> parameters = question.parameters();
        Map<String, String> attributes = new LinkedHashMap<>();
        put(attributes, "orx:max-pixels", parameters, "max-pixels");
        put(attributes, "odk:allow-mock-accuracy", parameters, "allow-mock-accuracy");
        if (question.control() == Control.AUDIT) {
            OF_AUDITS.forEach(name -> put(attributes, "odk:" + name, parameters, name));
        }
        if (question.type().media().equals("audio/*")) {
            put(attributes, "odk:quality", parameters, "quality");
        }
        return attributes;
    }

    static Map<String, String> onControl(Question question) {
        Map<String, String> parameters = question.parameters();
        Map<String, String> attributes = new LinkedHashMap<>();
        put(attributes, "rows", parameters, "rows");
        put(attributes, "intent", parameters, "app");
        put(attributes, "accuracyThreshold", parameters, "capture-accuracy");
        put(attributes, "unacceptableAccuracyThreshold", parameters, "warning-accuracy");
        put(attributes, "incremental", parameters, "incremental");
        if (question.control() == Control.RANGE) {
            attributes.put("start", parameters.getOrDefault("start", "1"));
            attributes.put("end", parameters.getOrDefault("end", "10"));
            attributes.put("step", parameters.getOrDefault("step", "1"));
            put(attributes, "odk:tick-interval", parameters, "tick_interval");
            put(attributes, "odk:placeholder", parameters, "placeholder");
        }
        return attributes;
    }

    private static void put(
            Map<String, String> attributes, String name, Map<String, String> parameters, String parameter) {
        if (parameters.containsKey(parameter)) {
            attributes.put(name, parameters.getOrDefault(parameter, ""));
        }
    }
}
