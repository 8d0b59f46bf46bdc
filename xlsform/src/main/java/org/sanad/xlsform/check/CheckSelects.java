package org.sanad.xlsform.check;

import java.util.List;
import java.util.Map;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.Findings;
import org.sanad.xlsform.Similar;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.xpath.Reference;

/** Selects need a list that exists and fits them. */
final class CheckSelects {

    private final Checked form;
    private final Findings findings;

    private CheckSelects(Checked form) {
        this.form = form;
        this.findings = form.findings();
    }

    static void of(Checked form) {
        CheckSelects check = new CheckSelects(form);
        form.nodes().questions().forEach(node -> check.question((Question) node.item()));
    }

    private void question(Question question) {
        Line line = question.line();
        String list = question.options().list();
        switch (question.options().source()) {
            case NONE, FILE -> {}
            case LIST -> {
                if (question.control().isSelect()) {
                    list(question, list);
                } else if (!list.isEmpty()) {
                    named(list, form.survey().osm(), line, "osm");
                }
            }
            case EXTERNAL_SHEET -> {
                named(list, form.survey().externalChoices(), line, "external_choices");
                if (!line.has("choice_filter")) {
                    findings.add(Code.EXTERNAL_WITHOUT_FILTER, line.at("type"), question.name());
                }
            }
            case REPEAT -> answersOf(list, line);
        }
        if (question.options().orOther() && line.has("choice_filter")) {
            findings.add(Code.OTHER_WITH_FILTER, line.at("choice_filter"), question.name());
        }
        if (question.options().orOther() && question.options().source() != Options.Source.LIST) {
            findings.add(Code.OTHER_WITHOUT_LIST, line.at("type"), question.name());
        }
    }

    private void list(Question question, String list) {
        if (named(list, form.survey().choices(), question.line(), "choices")
                && question.control() != Control.SELECT_ONE) {
            form.survey().choices().getOrDefault(list, List.of()).stream()
                    .filter(choice -> choice.name().contains(" "))
                    .forEach(choice -> findings.add(
                            Code.CHOICE_NAME_WITH_SPACE,
                            choice.line().at("name"),
                            choice.name(),
                            choice.name().strip().replaceAll("\\s+", "_")));
        }
    }

    private boolean named(String list, Map<String, List<Choice>> lists, Line line, String sheet) {
        if (!lists.containsKey(list)) {
            findings.add(Similar.hint(list, lists.keySet()), Code.LIST_UNKNOWN, line.at("type"), list, sheet);
            return false;
        }
        return true;
    }

    private void answersOf(String reference, Line line) {
        String name = Reference.in(reference).getFirst().name();
        List<Node> named = form.nodes().named(name);
        if (named.isEmpty()) {
            findings.add(Similar.hint(name, form.nodes().names()), Code.REFERENCE_UNKNOWN, line.at("type"), name);
        } else if (named.stream().noneMatch(Node::isInRepeat)) {
            findings.add(Code.CHOICES_NOT_FROM_REPEAT, line.at("type"), name);
        }
    }
}
