package org.sanad.assessment.reports.compose;

import java.util.List;
import java.util.Optional;
import org.sanad.assessment.analysis.charting.ChartData;
import org.sanad.assessment.analysis.charting.ChartWish;
import org.sanad.assessment.analysis.charting.ChooseChart;
import org.sanad.assessment.reports.content.NumberWords;
import org.sanad.assessment.reports.content.ReportContent;
import org.sanad.assessment.reports.evidence.Finding;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.assessment.reports.evidence.ShareBase;
import org.sanad.reporting.Block;
import org.sanad.reporting.charts.ChartSetting;
import org.sanad.reporting.charts.ChartWords;
import org.sanad.reporting.charts.drawing.DrawChart;
import org.sanad.web.Texts;

/** A finding as its chart with the table beneath, or as the table alone where nothing can be drawn. */
final class FindingBlocks {

    private final ReportContent content;
    private final Texts texts;
    private final ResultTable tables;

    FindingBlocks(ReportContent content, Texts texts) {
        this.content = content;
        this.texts = texts;
        this.tables = new ResultTable(texts);
    }

    Block of(Finding finding) {
        var wish = ChartWish.orUsual(finding.drawn().chart());
        var mapped = wish == ChartWish.MAP ? new MapBlocks(content, texts).of(finding) : Optional.<Block>empty();
        return mapped.orElseGet(() -> charted(finding, wish));
    }

    private Block charted(Finding finding, ChartWish wish) {
        var companion = groupsBeside(finding);
        var points = new ResultPoints(texts);
        var data = new ChartData(
                new ChartWords(title(finding), subtitle(finding)),
                wish,
                finding.exclusive(),
                finding.drawn().overTime(),
                points.of(finding.results()),
                points.of(companion));
        return ChooseChart.of(data, texts)
                .<Block>map(chart -> new Block.Drawing(
                        data.words().title(),
                        data.words().description(),
                        DrawChart.of(
                                chart,
                                ChartSetting.page(ComposeReport.script(texts).direction())),
                        note(finding),
                        tables.of(finding, companion)))
                .orElseGet(() -> tables.of(finding, companion));
    }

    String title(Finding finding) {
        return finding.indicator().shownIn(texts.language().tag());
    }

    /** The unit and of whom. */
    String subtitle(Finding finding) {
        var unit = switch (kind(finding)) {
            case SHARE -> "report.unit." + base(finding).key();
            case SHARE_OF_MENTIONS -> "report.unit.mentions";
            case GROUPS -> "report.unit.groups";
            case NUMBER -> "report.unit.number";
        };
        var of = texts.text(finding.source().messageKey());
        var said = texts.text(unit, of);
        return finding.subset().isEmpty()
                ? said
                : said + " " + texts.text("analysis.only", "\u2068" + finding.subset() + "\u2069");
    }

    private static ShareBase base(Finding finding) {
        return finding.results().stream().map(ShareBase::of).findFirst().orElse(ShareBase.ANSWERED);
    }

    private static Result.Kind kind(Finding finding) {
        return finding.results().stream().map(Result::kind).findFirst().orElse(Result.Kind.SHARE);
    }

    String note(Finding finding) {
        var range = finding.results().stream()
                .anyMatch(result -> result.isShown() && result.range().isPresent());
        var small = finding.results().stream().anyMatch(result -> result.flags().contains("LOW_N"));
        var notes = new java.util.ArrayList<String>();
        if (range) {
            notes.add(texts.text(
                    finding.source() == Finding.Source.KII
                            ? "report.note.interval-purposive"
                            : "report.note.interval"));
        }
        if (small) {
            notes.add(texts.text("report.note.low-n"));
        }
        if (finding.results().stream().anyMatch(result -> result.flags().contains(Result.WEIGHTED))) {
            notes.add(texts.text("report.note.weighted"));
        }
        return String.join(" ", notes);
    }

    /** What focus groups said to the same question, when interviews are asked about. */
    private List<Result> groupsBeside(Finding finding) {
        if (finding.source() == Finding.Source.FGD || finding.overall().isEmpty()) {
            return List.of();
        }
        return content.evidence().findings().stream()
                .filter(other -> other.source() == Finding.Source.FGD
                        && other.variable().equals(finding.variable())
                        && other.subset().equals(finding.subset()))
                .map(Finding::overall)
                .filter(results -> !results.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static String label(NumberWords words, Result result) {
        var language = words.texts().language().tag();
        var value = result.value().shownIn(language);
        var group = result.group().shownIn(language);
        if (group.isEmpty()) {
            return value.isEmpty() ? words.texts().text("report.all") : value;
        }
        return value.isEmpty() ? group : group + ": " + value;
    }
}
