package org.sanad.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.survey.Control;
import org.sanad.xlsform.survey.Group;
import org.sanad.xlsform.survey.Item;
import org.sanad.xlsform.survey.Options;
import org.sanad.xlsform.survey.Question;
import org.sanad.xlsform.survey.Survey;

/**
 * All of a form.
 *
 * @param root name of the outermost element of its answers
 * @param languages the default first; empty where the form names none
 * @param fields in the order of the form, a group before what it holds
 * @param lists choices by the list's name
 */
public record Outline(String root, List<String> languages, List<Field> fields, Map<String, List<Option>> lists) {

    public Outline {
        languages = List.copyOf(languages);
        fields = List.copyOf(fields);
    }

    public static Outline of(Survey survey) {
        List<Field> fields = new ArrayList<>();
        survey.root().items().forEach(item -> add(item, "", "", fields));
        Map<String, List<Option>> lists = new LinkedHashMap<>();
        survey.choices()
                .forEach((list, choices) ->
                        lists.put(list, choices.stream().map(Outline::option).toList()));
        return new Outline(survey.root().name(), survey.languages(), fields, lists);
    }

    private static Option option(Choice choice) {
        return new Option(choice.name(), choice.label().byLanguage());
    }

    private static void add(Item item, String within, String repeat, List<Field> fields) {
        String path = within + item.name();
        switch (item) {
            case Question question -> {
                if (question.control() != Control.EXTERNAL_FILE && question.control() != Control.AUDIT) {
                    fields.add(question(question, path, repeat));
                }
            }
            case Group group -> {
                FieldKind kind = group.isRepeat() ? FieldKind.REPEAT : FieldKind.GROUP;
                fields.add(new Field(path, kind, type(kind), repeat, labels(item), "", "", true));
                group.items().forEach(inner -> add(inner, path + "/", group.isRepeat() ? path : repeat, fields));
            }
        }
    }

    private static String type(FieldKind kind) {
        return kind == FieldKind.REPEAT ? "repeat" : "group";
    }

    private static Field question(Question question, String path, String repeat) {
        Options options = question.options();
        boolean listed = options.source() == Options.Source.LIST;
        return new Field(
                path,
                Kinds.of(question),
                question.type().name(),
                repeat,
                labels(question),
                listed ? options.list() : "",
                options.isFile() ? options.list() : "",
                question.isVisible());
    }

    private static Map<String, String> labels(Item item) {
        return item.line().texts("label").byLanguage();
    }
}
