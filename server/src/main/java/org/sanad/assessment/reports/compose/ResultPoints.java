package org.sanad.assessment.reports.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sanad.assessment.analysis.charting.ChartPoint;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.reporting.Cell;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Whisker;
import org.sanad.web.Texts;

/** Results of a report as points of a chart. */
record ResultPoints(Texts texts) {

    List<ChartPoint> of(List<Result> results) {
        return results.stream().map(this::of).toList();
    }

    ChartPoint of(Result result) {
        var language = texts.language().tag();
        return new ChartPoint(
                result.group().shownIn(language),
                result.value().shownIn(language),
                kind(result.kind()),
                mark(result),
                whisker(result),
                result.n(),
                result.total());
    }

    private static ChartPoint.Kind kind(Result.Kind kind) {
        return switch (kind) {
            case SHARE -> ChartPoint.Kind.SHARE;
            case SHARE_OF_MENTIONS -> ChartPoint.Kind.SHARE_OF_MENTIONS;
            case GROUPS -> ChartPoint.Kind.GROUPS;
            case NUMBER -> ChartPoint.Kind.NUMBER;
        };
    }

    private Mark mark(Result result) {
        if (result.hidden()) {
            return Mark.hidden(Cell.Suppressed.SHOWN);
        }
        if (result.stat().isEmpty() || result.total() == 0) {
            return Mark.missing(texts.text("report.nobody"));
        }
        var numbers = new NumberWords(texts);
        var length = result.kind() == Result.Kind.GROUPS
                ? (double) result.n()
                : result.stat().map(BigDecimal::doubleValue).orElseThrow();
        var base = result.kind() == Result.Kind.SHARE ? numbers.countOfBase(result) : "";
        return Mark.shown(length, numbers.value(result), base);
    }

    private static Optional<Whisker> whisker(Result result) {
        return result.isShown()
                ? result.range()
                        .map(range -> new Whisker(
                                range.low().doubleValue(), range.high().doubleValue()))
                : Optional.empty();
    }
}
