package org.sanad.xlsform.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.xlsform.survey.Cell;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Item;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.survey.QuestionType;
import org.sanad.xlsform.xpath.Reference;

/** Writes out what an author may say in short: "or other", a count that is computed, a table of selects. */
final class Expand {

    private static final QuestionType CALCULATE = new QuestionType("calculate", Control.NONE, "string", Map.of(), "");
    private static final QuestionType TEXT = new QuestionType("text", Control.INPUT, "string", Map.of(), "");

    private final Map<String, List<Choice>> choices;
    private final List<String> languages;

    private Expand(Map<String, List<Choice>> choices, List<String> languages) {
        this.choices = choices;
        this.languages = languages;
    }

    /** A tree without short forms. Lists gain the choice "other" where a question asks for it. */
    static Group all(Group root, Map<String, List<Choice>> choices, List<String> languages) {
        return root.with(root.line(), new Expand(choices, languages).items(root.items()));
    }

    private List<Item> items(List<Item> items) {
        List<Item> expanded = new ArrayList<>();
        for (Item item : items) {
            switch (item) {
                case Group group -> expanded.addAll(group(group));
                case Question question -> {
                    expanded.add(question);
                    if (question.options().orOther()) {
                        expanded.add(other(question));
                    }
                }
            }
        }
        return expanded;
    }

    private List<Item> group(Group group) {
        String count = group.line().text("repeat_count");
        if (!group.isRepeat() || count.isEmpty() || Reference.isAlone(count)) {
            return List.of(table(group));
        }
        String name = group.name() + "_count";
        Line computed =
                group.line().only("repeat_count").with("calculation", count).without("repeat_count");
        Question counter = new Question(name, CALCULATE, Options.NONE, computed.with("read_only", "yes"));
        Line counted = group.line().with("repeat_count", "${" + name + "}");
        return List.of(counter, table(group.with(counted, group.items())));
    }

    private Group table(Group group) {
        String appearance = group.line().text("appearance");
        boolean isTable = List.of(appearance.split(" ")).contains("table-list");
        Group whole = isTable ? TableList.of(group) : group;
        return whole.with(whole.line(), items(whole.items()));
    }

    private Question other(Question question) {
        List<Choice> list = choices.getOrDefault(question.options().list(), List.of());
        if (!list.isEmpty() && list.stream().noneMatch(choice -> choice.name().equals("other"))) {
            list.add(new Choice("other", question.line().only().with("label", inAll("Other", question))));
        }
        String asked = "selected(${" + question.name() + "}, 'other')";
        Line line = question.line().only().with("relevant", asked).with("label", inAll("Specify other.", question));
        return new Question(question.name() + "_other", TEXT, Options.NONE, line);
    }

    private Map<String, Cell> inAll(String text, Question question) {
        Map<String, Cell> translated = new LinkedHashMap<>();
        languages.forEach(language ->
                translated.put(language, new Cell(text, question.line().place())));
        return translated.isEmpty() ? Map.of("", new Cell(text, question.line().place())) : translated;
    }
}
