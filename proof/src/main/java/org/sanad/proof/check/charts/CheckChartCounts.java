package org.sanad.proof.check.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Reading;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.check.Check;
import org.sanad.proof.statement.Nearby;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.text.Chart;

/** Where the text counts what a chart shows in per cent, some base joins the counts and the shares. */
public final class CheckChartCounts implements Check {

    private static final int LARGEST_BASE = 2000;
    private static final int ENOUGH = 3;

    @Override
    public List<Finding> of(Statements said) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < said.report().items().size(); i++) {
            if (said.report().items().get(i) instanceof Chart chart
                    && chart.ofShares()
                    && chart.bars().size() >= 2) {
                int at = i;
                CountsAsShares.of(said, at, chart)
                        .or(() -> noBase(said, at, chart))
                        .or(() -> TwoAnswers.of(said, at, chart))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    static List<Labels.Match> counts(Statements said, int item, Chart chart) {
        return Labels.of(chart, said.claims(item), false).stream()
                .filter(match ->
                        match.claim().number().whole() && match.claim().number().count() > 0)
                .filter(match -> said.fractions(item).stream()
                        .noneMatch(one -> one.base().equals(match.claim())))
                .toList();
    }

    private static Optional<Finding> noBase(Statements said, int at, Chart chart) {
        for (int passage : Nearby.passages(said, at)) {
            List<Labels.Match> counts = new ArrayList<>();
            Set<Integer> labels = new HashSet<>();
            counts(said, passage, chart).stream()
                    .filter(match -> labels.add(match.label()))
                    .forEach(counts::add);
            boolean enough = counts.size() >= ENOUGH
                    && (!chart.paired() || counts.size() == chart.bars().size());
            if (enough && !joined(chart, counts)) {
                return Optional.of(Finding.proven(
                        Code.CHART_OTHER_COUNTS,
                        List.of(counts.getFirst().claim().reading(), Reading.of(chart.place(), chart.shown())),
                        Map.of("counts", shown(counts), "title", chart.title()),
                        sums(chart, counts)));
            }
        }
        return Optional.empty();
    }

    private static String shown(List<Labels.Match> counts) {
        return String.join(
                ", ",
                counts.stream().map(match -> match.claim().number().shown()).toList());
    }

    private static List<String> sums(Chart chart, List<Labels.Match> counts) {
        long all = counts.stream()
                .mapToLong(match -> match.claim().number().count())
                .sum();
        String shares = String.join(
                ", ", chart.bars().stream().map(bar -> bar.value().shown()).toList());
        String straight = String.join(
                ", ",
                counts.stream()
                        .map(match -> Shares.shown(match.claim().number().count(), all))
                        .toList());
        return List.of(straight + " ≠ " + shares);
    }

    private static boolean joined(Chart chart, List<Labels.Match> counts) {
        for (long base = 1; base <= LARGEST_BASE; base++) {
            List<BigDecimal> left = new ArrayList<>(chart.values());
            long tried = base;
            boolean all = counts.stream()
                    .sorted((one, other) -> other.claim()
                            .number()
                            .value()
                            .compareTo(one.claim().number().value()))
                    .allMatch(match -> chart.paired()
                            ? near(
                                    match.claim().number().count(),
                                    tried,
                                    chart.values().get(match.label()))
                            : take(left, match.claim().number().count(), tried));
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean take(List<BigDecimal> left, long count, long base) {
        for (int i = 0; i < left.size(); i++) {
            if (near(count, base, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whichever way it was rounded, and even if it was bent to meet 100. */
    static boolean near(long count, long base, BigDecimal share) {
        BigDecimal scaled = share.multiply(BigDecimal.valueOf(base))
                .subtract(BigDecimal.valueOf(100L * count))
                .abs();
        return scaled.compareTo(BigDecimal.valueOf(base)) <= 0;
    }
}
