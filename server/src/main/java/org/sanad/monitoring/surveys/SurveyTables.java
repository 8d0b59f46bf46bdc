package org.sanad.monitoring.surveys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.Design;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.SelectMultiple;
import org.sanad.tabulation.Tabulator;

/**
 * Everything the published figures of a questionnaire need, tabulated at once.
 *
 * @param size how many interviews there are
 */
record SurveyTables(long size, SurveyAnswers answers, Map<String, AnswerTable> tables) {

    /** A question and a group. */
    private record Wish(String variable, String who) {

        String key() {
            return variable + "|" + who;
        }

        PlanRow plan(PlanRow.Source source, AnalysisType type) {
            var subset = PublishedAnswer.words(who).stream()
                    .map(condition -> condition.replaceFirst("=(.*)", " = '$1'"))
                    .collect(Collectors.joining(" and "));
            var counting = PlanRow.Counting.DEFAULT;
            return PlanRow.of(key(), type, variable)
                    .from(source)
                    .with(new PlanRow.Counting(
                            subset,
                            counting.denominator(),
                            counting.missing(),
                            counting.dontKnow(),
                            counting.shareOf()));
        }
    }

    static SurveyTables of(SurveyAnswers answers, List<PublishedAnswer> figures, PlanRow.Source source) {
        Set<String> names = new HashSet<>();
        Set<Wish> wishes = new LinkedHashSet<>();
        List<PublishedAnswer> joint = new ArrayList<>();
        for (var figure : figures) {
            names.add(figure.variable());
            PublishedAnswer.words(figure.who())
                    .forEach(condition -> names.add(condition.split("=")[0]));
            if (answers.isJoint(figure)) {
                joint.add(figure);
            }
            var variables = Stream.of(figure.variable(), variable(answers, figure));
            variables.forEach(variable -> {
                wishes.add(new Wish(variable, figure.who()));
                wishes.add(new Wish(variable, ""));
            });
        }
        return tabulated(answers, names, joint, wishes, source);
    }

    private static SurveyTables tabulated(
            SurveyAnswers answers,
            Set<String> names,
            List<PublishedAnswer> joint,
            Set<Wish> wishes,
            PlanRow.Source source) {
        var dataset = answers.dataset(names, joint);
        var plan = wishes.stream()
                .flatMap(wish -> dataset.column(wish.variable()).stream()
                        .map(column -> wish.plan(
                                source,
                                column instanceof SelectMultiple
                                        ? AnalysisType.PROP_SELECT_MULTIPLE
                                        : AnalysisType.PROP_SELECT_ONE)))
                .toList();
        var rows =
                Tabulator.of(dataset, Design.purposiveSample()).tabulate(plan).rows();
        var tables = rows.stream()
                .collect(Collectors.groupingBy(
                        (ResultRow row) -> row.cell().planRow(),
                        Collectors.collectingAndThen(Collectors.toList(), AnswerTable::of)));
        return new SurveyTables(dataset.size(), answers, tables);
    }

    /** Of the figure's group. */
    AnswerTable of(PublishedAnswer figure) {
        return table(variable(answers, figure), figure.who());
    }

    /** Of everybody. */
    AnswerTable ofAll(PublishedAnswer figure) {
        return table(variable(answers, figure), "");
    }

    /** Of the figure's group, each answer apart even where several are meant. */
    AnswerTable apart(PublishedAnswer figure) {
        return table(figure.variable(), figure.who());
    }

    AnswerTable apartOfAll(PublishedAnswer figure) {
        return table(figure.variable(), "");
    }

    List<String> wanted(PublishedAnswer figure) {
        return answers.isJoint(figure) ? List.of(SurveyAnswers.YES) : figure.wanted();
    }

    private AnswerTable table(String variable, String who) {
        return tables.getOrDefault(new Wish(variable, who).key(), AnswerTable.EMPTY);
    }

    private static String variable(SurveyAnswers answers, PublishedAnswer figure) {
        return answers.isJoint(figure) ? SurveyAnswers.together(figure) : figure.variable();
    }
}
