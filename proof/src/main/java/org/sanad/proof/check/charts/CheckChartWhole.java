package org.sanad.proof.check.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Reading;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.text.Chart;

/** Yes and no leave no third answer: they meet 100 per cent, or 99 or 101 by rounding. */
public final class CheckChartWhole implements Check {

    private static final Set<String> YES = Set.of("yes", "نعم", "بەڵێ");
    private static final Set<String> NO = Set.of("no", "لا", "كلا", "نەخێر");

    @Override
    public List<Finding> of(Statements said) {
        return said.report().charts().stream()
                .filter(CheckChartWhole::misses)
                .map(CheckChartWhole::finding)
                .toList();
    }

    static boolean yesAndNo(Chart chart) {
        List<String> labels = chart.labels().stream()
                .map(label -> label.strip().toLowerCase(Locale.ROOT))
                .toList();
        return labels.size() == 2
                && labels.stream().anyMatch(YES::contains)
                && labels.stream().anyMatch(NO::contains);
    }

    static boolean isNo(String label) {
        return NO.contains(label.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean misses(Chart chart) {
        return chart.ofShares()
                && chart.bars().size() == 2
                && yesAndNo(chart)
                && chart.sum().subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) > 0;
    }

    private static Finding finding(Chart chart) {
        String sum = String.join(
                        " + ",
                        chart.bars().stream().map(bar -> bar.value().shown()).toList()) + " = "
                + chart.sum().toPlainString() + "% ≠ 100%";
        return Finding.proven(
                Code.CHART_MISSES_WHOLE,
                List.of(Reading.of(chart.place(), chart.shown())),
                Map.of("sum", chart.sum().toPlainString()),
                List.of(sum));
    }
}
