package org.sanad.assessment.questionnaires;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.assessment.Method;
import org.sanad.assessment.Pointer;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FormFields;
import org.sanad.web.Choice;
import org.sanad.xlsform.FieldKind;

/**
 * What the questions of a form can be used for.
 *
 * @param fields all that was ever asked in it
 */
record UseChoices(FormFields fields) {

    /** Longer lists are places or occupations, of which none means consent. */
    private static final int MOST_CHOICES = 8;

    private static final Map<Purpose, List<String>> USUAL_NAMES = Map.of(
            Purpose.GROUP, List.of("respondent_group", "group", "sex", "gender"),
            Purpose.PLACE, List.of("location", "place", "site", "district", "governorate"),
            Purpose.STRATUM, List.of("stratum", "strata"),
            Purpose.CLUSTER, List.of("cluster", "village", "block"),
            Purpose.CONSENT, List.of("consent"),
            Purpose.QUOTE_CONSENT, List.of("quote_consent", "consent_quote"),
            Purpose.ONLY_IF, List.of("method"));

    private static final Map<Method, Set<String>> USUAL_METHODS = Map.of(
            Method.KEY_INFORMANTS, Set.of("kii"),
            Method.FOCUS_GROUPS, Set.of("fgd"),
            Method.HOUSEHOLDS, Set.of("hh", "household"));

    /** Questions, or answers to them, as a select offers them. */
    List<Choice> of(Purpose purpose, String language) {
        return purpose.pointsAtChoice()
                ? columns()
                        .filter(column -> column.options().size() <= MOST_CHOICES)
                        .flatMap(column -> answers(column, language))
                        .toList()
                : columns(purpose)
                        .map(column -> new Choice(column.path(), words(language).question(column)))
                        .toList();
    }

    /** What the names in the form suggest; people look at it and change it. */
    Map<Purpose, Pointer> guessed(Method method) {
        var guessed = new EnumMap<Purpose, Pointer>(Purpose.class);
        for (var purpose : Purpose.values()) {
            USUAL_NAMES.getOrDefault(purpose, List.of()).stream()
                    .flatMap(name -> columns(purpose)
                            .filter(column -> column.field().name().equals(name)))
                    .flatMap(column -> pointers(column, purpose, method).stream())
                    .findFirst()
                    .ifPresent(pointer -> guessed.put(purpose, pointer));
        }
        return guessed;
    }

    boolean has(Purpose purpose, Pointer pointer) {
        return columns(purpose)
                .filter(column -> column.path().equals(pointer.path()))
                .anyMatch(column -> !purpose.pointsAtChoice()
                        || column.options().stream()
                                .anyMatch(option -> option.name().equals(pointer.choice())));
    }

    private static List<Pointer> pointers(Column column, Purpose purpose, Method method) {
        if (!purpose.pointsAtChoice()) {
            return List.of(new Pointer(column.path(), ""));
        }
        var meant = new ArrayList<String>(purpose == Purpose.ONLY_IF ? USUAL_METHODS.get(method) : Set.of("yes"));
        return column.options().stream()
                .filter(option -> meant.contains(option.name()))
                .map(option -> new Pointer(column.path(), option.name()))
                .toList();
    }

    /** A cluster may be written; all else is chosen. */
    private Stream<Column> columns(Purpose purpose) {
        return purpose == Purpose.CLUSTER
                ? fields.root().columns().stream()
                        .filter(column -> column.kind() == FieldKind.CHOICE || column.kind() == FieldKind.TEXT)
                : columns();
    }

    private Stream<Column> columns() {
        return fields.root().columns().stream()
                .filter(column ->
                        column.kind() == FieldKind.CHOICE && !column.options().isEmpty());
    }

    /** A question that asks needs no colon before its answer. */
    static String answered(String question, String answer) {
        return question.matches("(?s).*[?؟]") ? question + " " + answer : question + ": " + answer;
    }

    private Wording words(String language) {
        return new Wording(fields, language);
    }

    private Stream<Choice> answers(Column column, String language) {
        return words(language).choices(column).entrySet().stream()
                .map(answer -> new Choice(
                        new Pointer(column.path(), answer.getKey()).key(),
                        answered(words(language).question(column), answer.getValue())));
    }
}
