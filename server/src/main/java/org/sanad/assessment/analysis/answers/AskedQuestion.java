package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.assessment.interviews.Answered;
import org.sanad.forms.review.FormWords;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FieldTable;
import org.sanad.forms.rows.FormFields;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;

/** One question of a form and how it becomes a variable. */
final class AskedQuestion {

    private static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    /** A hidden calculation with more different values is no division of people. */
    private static final int MOST_VALUES = 30;

    private final FormFields fields;
    private final Column column;

    AskedQuestion(FormFields fields, Column column) {
        this.fields = fields;
        this.column = column;
    }

    String path() {
        return column.path();
    }

    /** Empty for what cannot be counted: words, places, days, files. */
    Optional<Variable> variable(String name, List<? extends Answered> interviews, boolean divides) {
        return switch (column.kind()) {
            case CHOICE -> Optional.of(choices(name, Variable.Kind.ONE, interviews));
            case CHOICES -> Optional.of(choices(name, Variable.Kind.SEVERAL, interviews));
            case INTEGER, DECIMAL -> Optional.of(made(name, Variable.Kind.NUMBER, List.of(), numbers(interviews)));
            case TEXT -> divides || !column.field().isVisible() ? found(name, interviews) : Optional.empty();
            case GROUP, REPEAT, DATE, TIME, DATE_TIME, POINT, SHAPE, FILE, NOTE -> Optional.empty();
        };
    }

    private Variable made(String name, Variable.Kind kind, List<Variable.Option> options, List<String> cells) {
        return new Variable(name, path(), kind, section(), words(column.field().labels(), name), options, cells);
    }

    private Variable choices(String name, Variable.Kind kind, List<? extends Answered> interviews) {
        var options = new LinkedHashMap<String, Variable.Option>();
        column.options().stream()
                .filter(option -> !Unanswered.is(option.name()))
                .forEach(option -> options.put(
                        option.name(), new Variable.Option(option.name(), words(option.labels(), option.name()))));
        var cells = new ArrayList<String>();
        for (var interview : interviews) {
            var given = interview.answers().getOrDefault(path(), List.of());
            var known = given.stream().filter(choice -> !Unanswered.is(choice)).toList();
            // a choice that no version offers any more is still what was said
            known.forEach(choice -> options.putIfAbsent(choice, new Variable.Option(choice, Map.of())));
            cells.add(cell(given, known));
        }
        return made(name, kind, List.copyOf(options.values()), cells);
    }

    private static String cell(List<String> given, List<String> known) {
        if (!known.isEmpty()) {
            return String.join(" ", known);
        }
        return given.isEmpty() ? Variable.MISSING : Unanswered.cell(given.getFirst());
    }

    private List<String> numbers(List<? extends Answered> interviews) {
        return interviews.stream()
                .map(interview -> interview.answer(path()))
                .map(answer -> isNumber(answer) ? answer : Variable.MISSING)
                .toList();
    }

    private static boolean isNumber(String answer) {
        try {
            return Double.isFinite(Double.parseDouble(answer));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A hidden calculation with few values divides people as a question would. */
    private Optional<Variable> found(String name, List<? extends Answered> interviews) {
        var values = new LinkedHashSet<String>();
        var cells = new ArrayList<String>();
        for (var interview : interviews) {
            var cell = interview.answer(path()).strip();
            cells.add(cell.startsWith("#") ? Variable.MISSING : cell);
            if (!cells.getLast().isEmpty()) {
                values.add(cells.getLast());
            }
        }
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            return Optional.empty();
        }
        var options = values.stream()
                .sorted()
                .map(value -> new Variable.Option(value, Map.of()))
                .toList();
        return Optional.of(made(name, Variable.Kind.ONE, options, cells));
    }

    /** Words of a repeat by language tag; its name where it has none. */
    static Map<String, String> label(FormFields fields, FieldTable repeat) {
        return fields.fields().stream()
                .filter(field -> field.path().equals(repeat.repeat()))
                .findFirst()
                .map(field -> words(fields, field.labels(), repeat.name()))
                .orElse(Map.of());
    }

    /** Of the first group or repeat around it that has words. */
    private Map<String, String> section() {
        var first = column.path().split("/")[0];
        return fields.fields().stream()
                .filter(field -> (field.kind() == FieldKind.GROUP || field.kind() == FieldKind.REPEAT)
                        && !field.labels().isEmpty())
                .filter(field -> column.path().startsWith(field.path() + "/"))
                .findFirst()
                .map(Field::labels)
                .map(labels -> words(labels, first))
                .orElse(Map.of());
    }

    private Map<String, String> words(Map<String, String> byLanguage, String otherwise) {
        return words(fields, byLanguage, otherwise);
    }

    private static Map<String, String> words(FormFields fields, Map<String, String> byLanguage, String otherwise) {
        var words = new LinkedHashMap<String, String>();
        for (var tag : LANGUAGES) {
            var said = new FormWords(fields.languages(), tag).of(byLanguage, otherwise);
            words.put(tag, said.strip().replaceAll("\\s+", " "));
        }
        return words;
    }
}
