package org.sanad.monitoring.surveys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.assessment.interviews.Interview;
import org.sanad.forms.rows.Column;
import org.sanad.tabulation.Dataset;
import org.sanad.tabulation.SelectMultiple;
import org.sanad.tabulation.SelectOne;
import org.sanad.xlsform.FieldKind;
import org.sanad.xlsform.Option;

/**
 * The interviews of a questionnaire as columns to tabulate.
 *
 * @param columns the form's questions
 */
record SurveyAnswers(List<Interview> interviews, List<Column> columns) {

    static final String YES = "yes";
    private static final String NO = "no";

    /** Name of the column that says whether any of the wanted answers was given, or exactly these. */
    static String together(PublishedAnswer figure) {
        return figure.variable() + (figure.isExactly() ? "=" : "~") + String.join("+", figure.wanted());
    }

    /** Whether people may have given several of the wanted answers, so that answers cannot be added up to people. */
    boolean isJoint(PublishedAnswer figure) {
        var several = columns.stream()
                .anyMatch(column ->
                        column.field().name().equals(figure.variable()) && column.kind() == FieldKind.CHOICES);
        return several && (figure.isExactly() || figure.wanted().size() > 1);
    }

    /** @param names the questions that figures are about, and those that tell the groups */
    Dataset dataset(Set<String> names, Collection<PublishedAnswer> joint) {
        List<org.sanad.tabulation.Column> made = new ArrayList<>();
        var byName = columns.stream()
                .filter(column -> names.contains(column.field().name()))
                .collect(Collectors.toMap(column -> column.field().name(), Function.identity(), (one, same) -> one));
        byName.values().forEach(column -> made.add(column.kind() == FieldKind.CHOICES ? several(column) : one(column)));
        joint.stream()
                .collect(Collectors.toMap(SurveyAnswers::together, Function.identity(), (one, same) -> one))
                .forEach((name, figure) -> made.add(together(name, figure, byName)));
        return Dataset.of(interviews.size(), made);
    }

    private SelectOne one(Column column) {
        var made = new SelectOne(column.field().name(), offered(column), interviews.size());
        for (var row = 0; row < interviews.size(); row++) {
            var given = interviews.get(row).answer(column.path());
            if (!given.isEmpty()) {
                made.answer(row, given);
            }
        }
        return made;
    }

    private SelectMultiple several(Column column) {
        var made = new SelectMultiple(column.field().name(), offered(column), interviews.size());
        for (var row = 0; row < interviews.size(); row++) {
            var given = answers(row, column);
            if (!given.isEmpty()) {
                made.answer(row, given);
            }
        }
        return made;
    }

    private SelectOne together(String name, PublishedAnswer figure, Map<String, Column> byName) {
        var made = new SelectOne(name, List.of(YES, NO), interviews.size());
        var column = byName.get(figure.variable());
        for (var row = 0; column != null && row < interviews.size(); row++) {
            var given = answers(row, column);
            if (!given.isEmpty()) {
                made.answer(row, fits(figure, given) ? YES : NO);
            }
        }
        return made;
    }

    private static boolean fits(PublishedAnswer figure, List<String> given) {
        return figure.isExactly()
                ? Set.copyOf(given).equals(Set.copyOf(figure.wanted()))
                : given.stream().anyMatch(figure.wanted()::contains);
    }

    /** What the form offers, then what was answered besides. */
    private List<String> offered(Column column) {
        var names = new LinkedHashSet<String>();
        column.options().stream().map(Option::name).forEach(names::add);
        for (var row = 0; row < interviews.size(); row++) {
            names.addAll(answers(row, column));
        }
        return List.copyOf(names);
    }

    private List<String> answers(int row, Column column) {
        return interviews.get(row).answers().getOrDefault(column.path(), List.of());
    }
}
