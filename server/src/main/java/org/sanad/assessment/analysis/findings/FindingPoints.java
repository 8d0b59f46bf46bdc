package org.sanad.assessment.analysis.findings;

import java.util.List;
import java.util.Optional;
import org.sanad.assessment.analysis.charting.ChartPoint;
import org.sanad.reporting.charts.Mark;
import org.sanad.reporting.charts.Whisker;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Hidden;
import org.sanad.tabulation.ResultRow.Kind;

/** Results as points of a chart. A hidden number has no length, so that no bar betrays it. */
record FindingPoints(FindingWords words) {

    List<ChartPoint> of(List<ResultRow> rows) {
        return rows.stream().map(this::of).toList();
    }

    ChartPoint of(ResultRow row) {
        var shown = row.hidden() == Hidden.NO;
        return new ChartPoint(
                words.groups(row),
                words.answer(row),
                kind(row.estimate().kind()),
                mark(row),
                whisker(row),
                shown ? row.counts().n() : 0,
                shown ? row.counts().total() : 0);
    }

    private static ChartPoint.Kind kind(Kind kind) {
        return switch (kind) {
            case SHARE_OF_GROUP, SHARE_OF_VALUE -> ChartPoint.Kind.SHARE;
            case SHARE_OF_MENTIONS -> ChartPoint.Kind.SHARE_OF_MENTIONS;
            case GROUPS -> ChartPoint.Kind.GROUPS;
            case MEAN, QUANTILE, RATIO -> ChartPoint.Kind.NUMBER;
        };
    }

    private Mark mark(ResultRow row) {
        if (row.hidden() != Hidden.NO) {
            return Mark.hidden(words.number(row));
        }
        if (Double.isNaN(row.estimate().stat())) {
            return Mark.missing(words.texts().text("analysis.nobody"));
        }
        boolean groups = row.estimate().kind() == Kind.GROUPS;
        return groups
                ? Mark.shown(row.counts().n(), words.number(row))
                : Mark.shown(row.rounded(), words.number(row), words.base(row));
    }

    private static Optional<Whisker> whisker(ResultRow row) {
        if (row.hidden() != Hidden.NO || !row.estimate().hasInterval()) {
            return Optional.empty();
        }
        double factor = FindingWords.isShare(row) ? 100 : 1;
        return Optional.of(
                new Whisker(row.estimate().low() * factor, row.estimate().high() * factor));
    }
}
