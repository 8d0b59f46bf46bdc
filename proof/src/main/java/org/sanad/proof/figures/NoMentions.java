package org.sanad.proof.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.arithmetic.Mentions;

/** Shares of all answers in one chart, by people of whom none names an answer twice: some number of answers stands behind. */
final class NoMentions {

    private static final BigDecimal LIST_MAY_LACK = BigDecimal.valueOf(90);

    private NoMentions() {}

    static List<Finding> of(List<FigureRow> rows) {
        Map<Map<String, String>, Long> people = people(rows);
        Map<List<Object>, List<FigureRow>> charts = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.ofMentions()
                        && row.value().isPresent()
                        && "chart".equals(row.from().get("source")))
                .forEach(row -> charts.computeIfAbsent(
                                List.of(row.without("answer"), row.from()), key -> new ArrayList<>())
                        .add(row));
        List<Finding> found = new ArrayList<>();
        charts.values()
                .forEach(chart -> of(chart, Optional.ofNullable(people.get(whom(chart.getFirst()))))
                        .ifPresent(found::add));
        return found;
    }

    /** How many of a group were asked: the largest base of their shares, as later questions go to fewer. */
    private static Map<Map<String, String>, Long> people(List<FigureRow> rows) {
        Map<Map<String, String>, Long> people = new HashMap<>();
        rows.stream()
                .filter(row -> row.statistic().endsWith("respondents")
                                && row.base().isPresent()
                        || row.statistic().startsWith("share-of") && row.base().isPresent())
                .forEach(row -> people.merge(whom(row), row.base().get(), Math::max));
        return people;
    }

    private static Map<String, String> whom(FigureRow row) {
        return row.without("question", "answer", "statistic");
    }

    private static Optional<Finding> of(List<FigureRow> chart, Optional<Long> people) {
        List<BigDecimal> shares =
                chart.stream().map(row -> row.value().orElseThrow()).toList();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean asked = people.isPresent() && chart.size() > 2 && sum.compareTo(LIST_MAY_LACK) >= 0;
        if (!asked || Mentions.possible(shares, people.get())) {
            return Optional.empty();
        }
        return Optional.of(Finding.proven(
                Code.CHART_OF_NO_COUNTS,
                List.of(chart.getFirst().reading(), chart.getLast().reading()),
                Map.of(
                        "title",
                        String.join(
                                " · ",
                                chart.getFirst().without("answer", "statistic").values()),
                        "base",
                        Long.toString(people.get()),
                        "sum",
                        sum.toPlainString()),
                List.of(String.join(
                                " + ",
                                shares.stream().map(BigDecimal::toPlainString).toList()) + " = " + sum.toPlainString()
                        + "%; n = " + people.get())));
    }
}
