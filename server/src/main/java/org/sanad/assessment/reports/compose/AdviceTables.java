package org.sanad.assessment.reports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.assessment.reports.content.Advice;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.reporting.Cell;
import org.sanad.reporting.Column;
import org.sanad.reporting.Table;
import org.sanad.web.Texts;

/**
 * The results a recommendation rests on, as the report's audience may see them: a table for each question, a line for each
 * answer, interviews and focus groups side by side. What is no longer counted has no line.
 */
record AdviceTables(ReportContent content, Texts texts) {

    private record Backed(Finding finding, Result result) {}

    List<Table> of(Advice advice) {
        var questions = new LinkedHashMap<String, List<Backed>>();
        advice.backing()
                .forEach(backing -> content.evidence()
                        .finding(backing.finding())
                        .ifPresent(finding -> finding.result(backing.result())
                                .ifPresent(result -> questions
                                        .computeIfAbsent(finding.variable(), name -> new ArrayList<>())
                                        .add(new Backed(finding, result)))));
        return questions.values().stream().map(this::table).toList();
    }

    private Table table(List<Backed> backed) {
        var sources =
                backed.stream().map(one -> one.finding().source()).distinct().toList();
        var columns = new ArrayList<>(List.of(Column.text(texts.text("report.column.answer"))));
        sources.forEach(source -> columns.add(Column.text(texts.text(source.messageKey()))));
        var answers = new LinkedHashMap<String, Map<Finding.Source, Result>>();
        backed.forEach(one -> answers.computeIfAbsent(label(one), label -> new LinkedHashMap<>())
                .put(one.finding().source(), one.result()));
        var rows = answers.entrySet().stream()
                .map(answer -> row(answer.getKey(), sources, answer.getValue()))
                .toList();
        var question =
                backed.getFirst().finding().indicator().shownIn(texts.language().tag());
        return new Table(texts.text("report.advice.evidence", question), columns, rows);
    }

    private List<Cell> row(String answer, List<Finding.Source> sources, Map<Finding.Source, Result> results) {
        var cells = new ArrayList<>(List.of(Cell.text(answer)));
        for (var source : sources) {
            var result = results.get(source);
            if (result == null) {
                cells.add(Cell.nothing(Cell.Why.NOT_RECORDED, texts.text("report.not-reported")));
            } else {
                cells.add(result.isShown() ? Cell.text(new NumberWords(texts).countOfBase(result)) : Cell.suppressed());
            }
        }
        return cells;
    }

    private String label(Backed backed) {
        return FindingBlocks.label(new NumberWords(texts), backed.result());
    }
}
