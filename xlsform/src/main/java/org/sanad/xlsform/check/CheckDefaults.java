package org.sanad.xlsform.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Similar;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Defaults;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.Question;

/**
 * An answer given beforehand that is none of its question's: phones drop what they cannot read and say nothing, and keep
 * a choice that nobody can see.
 */
final class CheckDefaults {

    private static final String NUMBER = "-?\\d+(\\.\\d+)?([eE]-?\\d+)?";
    private static final String DAY = "\\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\\d|3[01])";
    private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]\\d\\d(:?\\d\\d)?)?";
    private static final String POINT = NUMBER + "\\s+" + NUMBER + "(\\s+" + NUMBER + "){0,2}";

    /** By what the bind says of the answers. */
    private static final Map<String, Predicate<String>> READABLE = Map.of(
            "int", like("-?\\d{1,9}"),
            "decimal", like(NUMBER),
            "date", like(DAY),
            "time", like(CLOCK),
            "dateTime", like(DAY + "(T" + CLOCK + ")?"),
            "geopoint", like(POINT),
            "geotrace", like(POINT + "(\\s*;\\s*" + POINT + ")+;?"),
            "geoshape", like(POINT + "(\\s*;\\s*" + POINT + "){2,};?"));

    private final Checked form;
    private final Findings findings;

    private CheckDefaults(Checked form) {
        this.form = form;
        this.findings = form.findings();
    }

    static void of(Checked form) {
        CheckDefaults check = new CheckDefaults(form);
        form.nodes().questions().stream()
                .map(node -> (Question) node.item())
                .filter(question -> question.line().has("default") && !Defaults.isDynamic(question))
                .forEach(check::question);
    }

    private void question(Question question) {
        String written = question.line().text("default").strip();
        if (question.control().isSelect()) {
            if (question.options().source() == Options.Source.LIST) {
                choices(question, written);
            }
        } else if (!READABLE.getOrDefault(question.type().bind(), any -> true).test(written)) {
            findings.add(
                    Code.DEFAULT_NOT_OF_TYPE,
                    question.line().at("default"),
                    written,
                    question.type().name());
        }
    }

    private void choices(Question question, String written) {
        String list = question.options().list();
        Set<String> offered = form.survey().choices().getOrDefault(list, List.of()).stream()
                .map(Choice::name)
                .collect(Collectors.toSet());
        List<String> chosen =
                question.control() == Control.SELECT_ONE ? List.of(written) : Arrays.asList(written.split("\\s+"));
        if (!offered.isEmpty()) {
            chosen.stream()
                    .filter(choice -> !offered.contains(choice))
                    .forEach(choice -> findings.add(
                            Similar.hint(choice, offered),
                            Code.DEFAULT_NO_CHOICE,
                            question.line().at("default"),
                            choice,
                            list));
        }
    }

    private static Predicate<String> like(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
