package org.sanad.proof.check.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Reading;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.statement.Fraction;
import org.sanad.proof.statement.Nearby;
import org.sanad.proof.statement.Size;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Unit;
import org.sanad.proof.statement.Whom;
import org.sanad.proof.statement.Words;
import org.sanad.proof.text.Chart;

/** "7 out of 19 have worked" beside a chart of two answers: one of its bars is 7 of 19. */
final class TwoAnswers {

    private static final int REACH = 3;

    private TwoAnswers() {}

    static Optional<Finding> of(Statements said, int at, Chart chart) {
        Optional<Unit> unit = Unit.in(chart.title());
        Optional<Size> size = unit.flatMap(one -> said.sizes().of(new Whom(one, Set.of()), at));
        if (size.isEmpty() || chart.bars().size() != 2 || chart.labels().size() != 2) {
            return Optional.empty();
        }
        List<Fraction> all = new ArrayList<>();
        for (int i : Nearby.passages(said, at)) {
            if (Math.abs(i - at) <= REACH) {
                said.fractions(i).stream()
                        .filter(one -> about(one, chart, unit.get(), size.get()))
                        .forEach(all::add);
            }
        }
        boolean off = all.size() == 1
                && chart.values().stream()
                        .noneMatch(share -> CheckChartCounts.near(
                                all.getFirst().count(), all.getFirst().size(), share));
        return off ? Optional.of(finding(chart, all.getFirst())) : Optional.empty();
    }

    private static boolean about(Fraction one, Chart chart, Unit unit, Size size) {
        Whom whom = one.base().whom();
        boolean all =
                whom == null ? Unit.in(one.base().lead()).filter(unit::equals).isPresent() : whom.equals(size.whom());
        String sentence = one.base().passage().text(one.base().sentence());
        return all
                && one.size() == size.size()
                && Words.shared(Words.of(chart.title() + " " + String.join(" ", chart.labels())), Words.of(sentence))
                        > 0;
    }

    private static Finding finding(Chart chart, Fraction one) {
        String shares = String.join(
                ", ", chart.bars().stream().map(bar -> bar.value().shown()).toList());
        return Finding.proven(
                Code.CHART_OTHER_COUNTS,
                List.of(one.base().reading(), Reading.of(chart.place(), chart.shown())),
                Map.of("counts", one.count() + "/" + one.size(), "title", chart.title()),
                List.of(Shares.shown(one.count(), one.size()) + " ∉ " + shares));
    }
}
