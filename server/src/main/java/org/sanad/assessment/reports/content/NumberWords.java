package org.sanad.assessment.reports.content;

import java.math.BigDecimal;
import org.sanad.assessment.reports.evidence.Result;
import org.sanad.reporting.Cell;
import org.sanad.web.Texts;

/** A result as words of a language; numbers are written, never computed. */
public record NumberWords(Texts texts) {

    public String of(Result result, Show show) {
        var language = texts.language().tag();
        return switch (show) {
            case LABEL -> result.value().shownIn(language);
            case GROUP -> result.group().shownIn(language);
            case VALUE, COUNT, BASE, COUNT_OF_BASE, INTERVAL ->
                result.isShown() ? number(result, show) : Cell.Suppressed.SHOWN;
        };
    }

    private String number(Result result, Show show) {
        return switch (show) {
            case VALUE -> value(result);
            case COUNT -> texts.number(result.n());
            case BASE -> texts.number(result.total());
            case COUNT_OF_BASE -> countOfBase(result);
            case INTERVAL ->
                result.range().map(range -> interval(result, range)).orElse(Cell.Suppressed.SHOWN);
            case LABEL, GROUP -> "";
        };
    }

    public String value(Result result) {
        if (result.kind() == Result.Kind.GROUPS) {
            return countOfBase(result);
        }
        var stat = result.stat().orElseThrow();
        // A share that is there but rounds to nothing is not nothing; an average of nothing is.
        return stat.signum() == 0 && result.n() > 0 && result.kind() != Result.Kind.NUMBER
                ? texts.text("analysis.below-one", texts.percent(BigDecimal.ONE))
                : points(result, stat);
    }

    public String countOfBase(Result result) {
        return texts.text("report.k-of-n", texts.number(result.n()), texts.number(result.total()));
    }

    private String interval(Result result, Result.Range range) {
        return texts.text("report.interval", points(result, range.low()), points(result, range.high()));
    }

    private String points(Result result, BigDecimal number) {
        return switch (result.kind()) {
            case SHARE, SHARE_OF_MENTIONS -> texts.percent(number);
            case GROUPS, NUMBER -> texts.number(number);
        };
    }

    /** In Latin digits, to be compared with what an author saw. */
    public static String plain(Result result, Show show) {
        if (!result.isShown()) {
            return Cell.Suppressed.SHOWN;
        }
        var stat = result.stat().map(BigDecimal::toPlainString).orElse("");
        return switch (show) {
            case VALUE -> result.kind() == Result.Kind.NUMBER ? stat : stat + "%";
            case COUNT -> Long.toString(result.n());
            case BASE -> Long.toString(result.total());
            case COUNT_OF_BASE -> result.n() + " / " + result.total();
            case INTERVAL ->
                result.range()
                        .map(range ->
                                range.low().toPlainString() + "–" + range.high().toPlainString())
                        .orElse("");
            case LABEL -> result.value().shownIn("en");
            case GROUP -> result.group().shownIn("en");
        };
    }
}
