package org.sanad.forms.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;

/**
 * The questions of a form over all its versions, in the reader's language.
 *
 * @param byPath in the order of the newest version, what older ones had besides at the end
 * @param choices words by the question's path and the choice's name
 */
public record FormFields(
        FormWords words, Map<String, Field> byPath, Map<String, Map<String, Map<String, String>>> choices) {

    /** The group of questions that stand outside of all groups. */
    public static final String NO_GROUP = "-";

    private static final int LONGEST_HEADING = 48;

    public Optional<Field> field(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    public String label(Field field) {
        return words.of(field.labels(), field.name());
    }

    /** The label, cut where a heading of a table would grow taller than the rows below it. */
    public String heading(Field field) {
        var label = label(field);
        var end = label.length() <= LONGEST_HEADING ? -1 : label.lastIndexOf(' ', LONGEST_HEADING);
        return end < 0 ? label : label.substring(0, end) + " …";
    }

    /** The label of a group or repeat; its name where the form has it no more. */
    public String label(String path) {
        return field(path).map(this::label).orElse(path);
    }

    /** Questions that people answer, and what phones fill in by themselves, of one repeat or of the form itself. */
    public List<Field> answered(String repeat) {
        return byPath.values().stream()
                .filter(field -> field.kind().isAnswered() && field.repeat().equals(repeat))
                .toList();
    }

    /** Paths of the repeats. */
    public List<String> repeats() {
        return ofKind(FieldKind.REPEAT).map(Field::path).toList();
    }

    public java.util.stream.Stream<Field> ofKind(FieldKind kind) {
        return byPath.values().stream().filter(field -> field.kind() == kind);
    }

    /** The outermost group of a question within its repeat; {@link #NO_GROUP} outside of all groups. */
    public String group(Field field) {
        var within = field.repeat().isEmpty() ? 0 : field.repeat().length() + 1;
        var slash = field.path().indexOf('/', within);
        return slash < 0 ? NO_GROUP : field.path().substring(0, slash);
    }

    /** Groups that hold questions, in order. */
    public List<String> groups(String repeat) {
        return answered(repeat).stream().map(this::group).distinct().toList();
    }

    /** What to call one choice. */
    public String choice(Field field, String name) {
        return words.of(choicesOf(field).getOrDefault(name, Map.of()), name);
    }

    /** Names and words, in all languages; empty where choices come from a file. */
    public Map<String, Map<String, String>> choicesOf(Field field) {
        return choices.getOrDefault(field.path(), Map.of());
    }

    /** The name behind what somebody typed: the name itself or its words in any language. */
    public String choiceNamed(Field field, String typed) {
        return choicesOf(field).entrySet().stream()
                .filter(choice -> choice.getValue().values().stream().anyMatch(typed::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(typed);
    }
}
