package org.sanad.assessment.reports.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.assessment.analysis.charting.ChartMap;
import org.sanad.assessment.analysis.charting.ChartPoint;
import org.sanad.assessment.reports.content.MapSubject;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.assessment.reports.evidence.Wording;
import org.sanad.reporting.Block;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.drawing.DrawChart;
import org.sanad.web.Texts;

/** One answer to a finding by places, on a map with the table of its numbers beneath. */
record MapBlocks(ReportContent content, Texts texts) {

    /** Empty where the finding or the answer is no longer there. */
    Optional<Block> of(MapSubject subject) {
        return content.evidence()
                .finding(subject.finding())
                .filter(finding -> !finding.drawn().ground().isEmpty())
                .flatMap(finding -> block(finding, subject.answer()));
    }

    /** Of the answer given most. */
    Optional<Block> of(Finding finding) {
        return most(finding).flatMap(answer -> of(new MapSubject(finding.id(), answer)));
    }

    private static Optional<String> most(Finding finding) {
        var said = finding.results().stream()
                .collect(Collectors.groupingBy(
                        result -> result.origin().answer(), LinkedHashMap::new, Collectors.summingLong(Result::n)));
        return said.entrySet().stream()
                .filter(answer -> !answer.getKey().startsWith("#"))
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private Optional<Block> block(Finding finding, String answer) {
        var results = finding.results().stream()
                .filter(result -> result.origin().answer().equals(answer))
                .toList();
        if (results.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new FindingBlocks(content, texts);
        var said = results.getFirst().value().shownIn(texts.language().tag());
        var title = blocks.title(finding) + (said.isEmpty() ? "" : ": " + said);
        var words = new ChartWords(title, blocks.subtitle(finding));
        var table = new ResultTable(texts).ofPlaces(ofPlaces(finding, title, results));
        return Optional.of(content.ground(finding.drawn().ground())
                .<Block>map(ground -> new Block.Drawing(
                        words.title(),
                        words.description(),
                        DrawChart.of(
                                ChartMap.of(words, points(results), ground, texts),
                                ChartSetting.page(ComposeReport.script(texts).direction())),
                        note(finding, results),
                        table))
                .orElse(table));
    }

    private Map<String, ChartPoint> points(List<Result> results) {
        var points = new LinkedHashMap<String, ChartPoint>();
        results.stream()
                .filter(result -> !result.origin().place().isEmpty())
                .forEach(result -> points.put(result.origin().place(), new ResultPoints(texts).of(result)));
        return points;
    }

    /** The table of the map alone: a line for each place. */
    private Finding ofPlaces(Finding finding, String title, List<Result> results) {
        return finding.told(
                Wording.of(title, title, title),
                results.stream().map(result -> result.called(Wording.NONE)).toList());
    }

    private String note(Finding finding, List<Result> results) {
        var notOnIt = results.stream()
                .filter(result -> result.origin().place().isEmpty())
                .map(result -> result.group().shownIn(texts.language().tag()))
                .toList();
        var note = new FindingBlocks(content, texts).note(finding);
        return notOnIt.isEmpty()
                ? note
                : (texts.text("analysis.map.not-on-it", texts.list(notOnIt)) + " " + note).strip();
    }
}
