package org.sanad.xlsform.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Hint;
import org.sanad.xlsform.Place;
import org.sanad.xlsform.survey.Question;

/** A range needs numbers that fit each other. */
final class CheckRange {

    static final Set<String> PARAMETERS =
            Set.of("start", "end", "step", "tick_interval", "placeholder", "tick_labelset");

    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";

    private CheckRange() {}

    static void of(Question question, Checked form) {
        Map<String, String> parameters = question.parameters();
        Place place = question.line().at("parameters");
        boolean numbers = true;
        for (String name : PARAMETERS) {
            String value = parameters.getOrDefault(name, "1");
            if (!name.equals("tick_labelset") && !value.matches(NUMBER)) {
                form.findings().add(Hint.of("number"), Code.PARAMETER_VALUE, place, name, value);
                numbers = false;
            }
        }
        if (numbers && !stepFits(parameters)) {
            form.findings().add(Code.RANGE_STEP, place, parameters.getOrDefault("step", "1"));
        }
        String labels = parameters.getOrDefault("tick_labelset", "");
        if (!labels.isEmpty() && !form.survey().choices().containsKey(labels)) {
            form.findings().add(Code.LIST_UNKNOWN, place, labels, "choices");
        }
    }

    private static boolean stepFits(Map<String, String> parameters) {
        BigDecimal start = new BigDecimal(parameters.getOrDefault("start", "1"));
        BigDecimal end = new BigDecimal(parameters.getOrDefault("end", "10"));
        BigDecimal step = new BigDecimal(parameters.getOrDefault("step", "1")).abs();
        return step.signum() != 0 && step.compareTo(end.subtract(start).abs()) <= 0;
    }
}
