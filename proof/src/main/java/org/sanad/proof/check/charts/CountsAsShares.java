package org.sanad.proof.check.charts;

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
import org.sanad.proof.statement.Claim;
import org.sanad.proof.statement.Nearby;
import org.sanad.proof.statement.Size;
import org.sanad.proof.statement.Statements;
import org.sanad.proof.statement.Unit;
import org.sanad.proof.statement.Whom;
import org.sanad.proof.text.Chart;

/** "15 focus groups" for an answer whose bar says 15%, although 15 of 19 are 79%; anywhere in the sample, and for two answers. */
final class CountsAsShares {

    private CountsAsShares() {}

    static Optional<Finding> of(Statements said, int at, Chart chart) {
        Optional<Unit> unit = Unit.in(chart.title());
        Optional<Size> base = unit.flatMap(one -> said.sizes().of(new Whom(one, Set.of()), at));
        List<Labels.Match> equal = base.isEmpty() ? List.of() : equal(said, at, chart, base.get());
        if (equal.size() < 2) {
            return Optional.empty();
        }
        long size = base.orElseThrow().size();
        Labels.Match first = equal.getFirst();
        return Optional.of(Finding.proven(
                Code.COUNTS_AS_SHARES,
                List.of(Reading.of(chart.place(), chart.shown()), first.claim().reading()),
                Map.of(
                        "count",
                        first.claim().number().shown(),
                        "base",
                        Long.toString(size),
                        "label",
                        chart.labels().get(first.label())),
                equal.stream()
                        .map(match -> Shares.shown(match.claim().number().count(), size) + " ≠ "
                                + match.claim().number().shown() + "%")
                        .toList()));
    }

    /** Labels whose count in the text is the number at their bar, which is not that count's share. */
    private static List<Labels.Match> equal(Statements said, int at, Chart chart, Size base) {
        List<Labels.Match> equal = new ArrayList<>();
        Set<Integer> labels = new HashSet<>();
        Nearby.sample(said, at)
                .mapToObj(part -> printed(said, part, chart, base))
                .filter(claims -> !claims.isEmpty())
                .flatMap(claims -> Labels.of(chart, claims, false).stream())
                .filter(match -> labels.add(match.label()))
                .forEach(equal::add);
        return equal;
    }

    /** Counts that stand at a bar, and are another share. Labels are compared only then, since that takes time. */
    private static List<Claim> printed(Statements said, int part, Chart chart, Size base) {
        return said.claims(part).stream()
                .filter(claim -> !claim.number().share()
                        && claim.of(base.whom().unit())
                        && claim.number().count() > 0)
                .filter(claim ->
                        CheckChartText.has(chart.values(), claim.number().value()))
                .filter(claim -> claim.number().count() <= base.size()
                        && !Shares.gives(
                                claim.number().count(),
                                base.size(),
                                claim.number().value()))
                .filter(claim -> said.fractions(part).stream()
                        .noneMatch(one -> one.base().equals(claim)))
                .toList();
    }
}
