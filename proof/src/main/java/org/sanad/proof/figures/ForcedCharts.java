package org.sanad.proof.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.arithmetic.Forced;
import org.sanad.proof.arithmetic.Rounding;
import org.sanad.proof.arithmetic.Shares;

/** Charts of shares that were bent until they met 100; their bent rows are asked about here and nowhere else. */
final class ForcedCharts {

    private ForcedCharts() {}

    static List<Finding> of(List<FigureRow> rows) {
        return bent(rows).stream().map(ForcedCharts::finding).toList();
    }

    static Set<FigureRow> rows(List<FigureRow> rows) {
        Set<FigureRow> bent = new HashSet<>();
        bent(rows).forEach(bent::addAll);
        return bent;
    }

    private static List<List<FigureRow>> bent(List<FigureRow> rows) {
        Map<List<Object>, List<FigureRow>> charts = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.ofShare()
                        && row.value().isPresent()
                        && row.base().isPresent()
                        && row.from().getOrDefault("source", "chart").equals("chart"))
                .forEach(row -> charts.computeIfAbsent(
                                List.of(
                                        row.without("answer"),
                                        row.from(),
                                        row.base().get()),
                                key -> new ArrayList<>())
                        .add(row));
        return charts.values().stream()
                .filter(chart -> !Forced.bent(values(chart), base(chart)).isEmpty())
                .toList();
    }

    private static List<BigDecimal> values(List<FigureRow> chart) {
        return chart.stream().map(row -> row.value().orElseThrow()).toList();
    }

    private static long base(List<FigureRow> chart) {
        return chart.getFirst().base().orElseThrow();
    }

    private static Finding finding(List<FigureRow> chart) {
        long base = base(chart);
        List<FigureRow> moved = chart.stream()
                .filter(row -> !Shares.possible(row.value().orElseThrow(), base, Rounding.HALF_UP))
                .toList();
        return Finding.question(
                Code.CHART_FORCED,
                moved.stream().map(FigureRow::reading).toList(),
                Map.of(
                        "title",
                        String.join(
                                " · ",
                                chart.getFirst().without("answer", "statistic").values()),
                        "base",
                        Long.toString(base),
                        "sum",
                        "100"),
                Forced.bent(values(chart), base));
    }
}
