package org.sanad.proof.check.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.proof.text.Chart;

/** A chart laid beside a paragraph: which of its labels have the same value there, and which another. */
record Compared(Chart chart, List<Labels.Match> same, List<Labels.Match> others) {

    static Compared of(Chart chart, List<Labels.Match> matches) {
        List<Labels.Match> same = new ArrayList<>();
        List<Labels.Match> others = new ArrayList<>();
        List<BigDecimal> left = new ArrayList<>(chart.values());
        Set<String> told = new HashSet<>();
        for (Labels.Match match : matches) {
            BigDecimal value = match.claim().number().value();
            if (!told.add(match.label() + "=" + value)) {
                continue;
            }
            boolean agrees = chart.paired()
                    ? match.label() < chart.bars().size()
                            && chart.bars().get(match.label()).value().value().compareTo(value) == 0
                    : take(left, value);
            (agrees ? same : others).add(match);
        }
        return new Compared(chart, same, others);
    }

    private static boolean take(List<BigDecimal> left, BigDecimal value) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).compareTo(value) == 0) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    boolean closer(Compared other) {
        return score() > other.score();
    }

    private int score() {
        return turned() ? others.size() : same.size() - others.size();
    }

    /** Whether the paragraph is the text of this chart, so that what differs is a fault. */
    boolean tells() {
        boolean known = chart.paired() && chart.labels().size() == chart.bars().size();
        return !others.isEmpty()
                && (same.size() >= 2
                                && others.size() == 1
                                && (known
                                        || others.getFirst()
                                                        .claim()
                                                        .number()
                                                        .value()
                                                        .signum()
                                                > 0)
                        || known && same.size() > others.size()
                        || turned());
    }

    /** All values of the chart, each at another answer. */
    private boolean turned() {
        return chart.paired()
                && same.isEmpty()
                && others.size() == chart.bars().size()
                && chart.labels().size() == chart.bars().size()
                && others.stream().map(Labels.Match::label).distinct().count() == others.size()
                && others.stream()
                        .allMatch(other -> CheckChartText.has(
                                chart.values(), other.claim().number().value()));
    }

    boolean swapped(Labels.Match other) {
        return chart.paired()
                && CheckChartText.has(chart.values(), other.claim().number().value());
    }
}
