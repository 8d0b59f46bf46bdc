package org.sanad.proof.check.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Reading;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Nearby;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.text.Chart;

/**
 * Text and chart of one question give each answer one value. A paragraph is taken for the text of a chart only if it
 * repeats at least two of its values for the same answers, or all of them for other answers.
 */
public final class CheckChartText implements Check {

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            for (boolean shares : new boolean[] {true, false}) {
                Compared best = null;
                for (int at : said.claims(i).isEmpty() ? List.<Integer>of() : Nearby.charts(said, i)) {
                    Chart chart = (Chart) said.report().items().get(at);
                    if (shares ? chart.ofShares() : chart.ofCounts()) {
                        Compared compared = Compared.of(chart, Labels.of(chart, said.claims(i), shares));
                        best = best == null || compared.closer(best) ? compared : best;
                    }
                }
                if (best != null) {
                    found.addAll(findings(best));
                }
            }
        }
        return found;
    }

    private static List<Finding> findings(Compared compared) {
        if (!compared.tells()) {
            return List.of();
        }
        return compared.others().stream()
                .map(other -> finding(compared.chart(), other, compared.swapped(other)))
                .toList();
    }

    private static Finding finding(Chart chart, Labels.Match other, boolean swapped) {
        String label = chart.labels().get(other.label());
        String value = other.claim().number().shown();
        String inChart = chart.paired()
                ? chart.bars().get(other.label()).value().shown()
                : String.join(
                        ", ",
                        chart.bars().stream().map(bar -> bar.value().shown()).toList());
        return Finding.proven(
                swapped ? Code.CHART_SWAPPED : Code.CHART_OTHER_VALUE,
                List.of(other.claim().reading(), Reading.of(chart.place(), chart.shown())),
                Map.of("label", label, "text", value, "chart", inChart),
                List.of(value + (chart.paired() ? " ≠ " : " ∉ ") + inChart));
    }

    static boolean has(List<BigDecimal> values, BigDecimal value) {
        return values.stream().anyMatch(one -> one.compareTo(value) == 0);
    }
}
