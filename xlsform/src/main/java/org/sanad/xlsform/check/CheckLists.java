package org.sanad.xlsform.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.xlsform.Code;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.xpath.Names;

/** Choices of a list must differ, and be named so that answers can be told apart. */
final class CheckLists {

    private CheckLists() {}

    static void of(Checked form) {
        Set<String> badColumns = new HashSet<>();
        form.survey().choices().forEach((name, list) -> {
            names(form, name, list);
            labels(form, list);
            list.forEach(choice -> columns(form, choice, badColumns));
            if (!Names.isList(name)) {
                form.findings()
                        .add(Code.LIST_NAME_INVALID, list.getFirst().line().at("list_name"), name);
            }
        });
        unused(form);
    }

    private static void names(Checked form, String name, List<Choice> list) {
        boolean allowed = form.survey().settings().isYes("allow_choice_duplicates");
        Map<String, Choice> seen = new HashMap<>();
        for (Choice choice : list) {
            Choice before = seen.putIfAbsent(choice.name(), choice);
            if (before != null && !allowed) {
                form.findings()
                        .add(
                                Code.CHOICE_TWICE,
                                choice.line().at("name"),
                                choice.name(),
                                name,
                                before.line().row());
            }
        }
    }

    private static void labels(Checked form, List<Choice> list) {
        for (Choice choice : list) {
            Line line = choice.line();
            if (choice.label().isEmpty() && !line.has("image") && !line.has("audio") && !line.has("video")) {
                form.findings().add(Code.CHOICE_WITHOUT_LABEL, line.place(), choice.name());
            }
        }
    }

    private static void columns(Checked form, Choice choice, Set<String> told) {
        for (String column : choice.extras().keySet()) {
            if (!Names.isElement(column) && told.add(column)) {
                form.findings().add(Code.CHOICE_COLUMN_LEFT_OUT, choice.line().at(column), column);
            }
        }
    }

    private static void unused(Checked form) {
        Set<String> used = new HashSet<>();
        StringBuilder expressions = new StringBuilder();
        form.nodes().questions().forEach(node -> {
            Question question = (Question) node.item();
            used.add(question.options().list());
            used.addAll(question.parameters().values());
            question.line()
                    .cells()
                    .keySet()
                    .forEach(column ->
                            expressions.append(question.line().text(column)).append(' '));
        });
        form.survey().choices().forEach((name, list) -> {
            if (!used.contains(name) && expressions.indexOf("'" + name + "'") < 0) {
                form.findings().add(Code.LIST_UNUSED, list.getFirst().line().at("list_name"), name);
            }
        });
    }
}
