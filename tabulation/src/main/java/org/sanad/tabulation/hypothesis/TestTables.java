package org.sanad.tabulation.hypothesis;

import java.util.List;
import java.util.Optional;
import org.sanad.tabulation.PlanRow.Test;
import org.sanad.tabulation.Tested;
import org.sanad.tabulation.Tested.EffectKind;
import org.sanad.tabulation.estimate.Adding;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** Chooses the test of a table and carries it out; empty where there is nothing to test. */
public final class TestTables {

    /** So many are needed for a mean to be near normal. */
    private static final int ENOUGH_FOR_T = 30;

    private final Layout layout;
    private final boolean drawn;

    /** @param drawn by chance and by a design; otherwise every interview counts as one */
    public TestTables(Layout layout, boolean drawn) {
        this.layout = layout;
        this.drawn = drawn;
    }

    /** Whether the choices are taken equally in the groups, none of which may overlap. */
    public Optional<Tested> choices(Test asked, Bits among, List<Bits> choices, List<Bits> groups) {
        if (choices.isEmpty() || groups.isEmpty()) {
            return Optional.empty();
        }
        var table = Crosstab.of(among, choices, groups);
        if (!table.canBeTested()) {
            return Optional.empty();
        }
        var test = asked == Test.AUTO ? ofChoices(table) : asked;
        var found = switch (test) {
            case RAO_SCOTT -> RaoScott.of(layout, table);
            case FISHER ->
                Optional.of(table).filter(Crosstab::isTwoByTwo).map(four -> new Counted(four.counts()).fisher());
            case CHI_SQUARED -> Optional.of(new Counted(table.counts()).chiSquared());
            case NONE, AUTO, T, MANN_WHITNEY, WILCOXON, MCNEMAR, DIFFERENCE_IN_DIFFERENCES -> Optional.<Found>empty();
        };
        return found.filter(Found::isNumber).map(one -> sized(one, table));
    }

    private Test ofChoices(Crosstab table) {
        if (drawn) {
            return Test.RAO_SCOTT;
        }
        return table.isTwoByTwo() && new Counted(table.counts()).isSparse() ? Test.FISHER : Test.CHI_SQUARED;
    }

    private Tested sized(Found found, Crosstab table) {
        if (table.isTwoByTwo()) {
            return found.with(EffectKind.RISK_DIFFERENCE, share(table, 0) - share(table, 1));
        }
        int shorter = Math.min(table.rows().size(), table.columns().size()) - 1;
        double v = Math.sqrt(RaoScott.pearson(layout, table) / table.n() / shorter);
        return found.with(EffectKind.CRAMERS_V, v);
    }

    /** The share of the first choice in a group. */
    private double share(Crosstab table, int group) {
        var adding = Adding.over(layout);
        var domain = table.columns().get(group);
        var whole = adding.whole(domain);
        return adding.part(table.rows().getFirst(), domain, whole).allWeight() / whole.allWeight();
    }

    /** Whether a number is alike in two groups. */
    public Optional<Tested> numbers(Test asked, boolean ofMeans, Values values, List<Bits> groups) {
        var met = groups.stream().filter(group -> !group.isEmpty()).toList();
        if (met.size() != 2) {
            return Optional.empty();
        }
        var two = TwoSamples.of(values, met.getFirst(), met.getLast());
        var test = asked == Test.AUTO ? ofNumbers(ofMeans, two) : asked;
        return switch (test) {
            case T ->
                t(values, met, two).filter(Found::isNumber).map(found -> found.with(EffectKind.HEDGES_G, two.hedges()));
            case MANN_WHITNEY ->
                Optional.of(two.mannWhitney()).map(found -> found.with(EffectKind.CLIFFS_DELTA, two.cliffs()));
            case NONE, AUTO, RAO_SCOTT, CHI_SQUARED, FISHER, WILCOXON, MCNEMAR, DIFFERENCE_IN_DIFFERENCES ->
                Optional.empty();
        };
    }

    private Test ofNumbers(boolean ofMeans, TwoSamples two) {
        return ofMeans && (drawn || two.canBeTested(ENOUGH_FOR_T)) ? Test.T : Test.MANN_WHITNEY;
    }

    private Optional<Found> t(Values values, List<Bits> groups, TwoSamples two) {
        if (!drawn) {
            return Optional.of(two).filter(both -> both.canBeTested(2)).map(TwoSamples::welch);
        }
        var domain = groups.getFirst().or(groups.getLast());
        Values first = at -> groups.getFirst().has(at) ? 1 : 0;
        var whole = Adding.over(layout).whole(domain);
        return Regression.of(layout, domain, whole, values, at -> 1, first).map(fit -> fit.found(Test.T));
    }

    /** Whether the same people's number changed. */
    public Optional<Tested> change(Bits domain, Values after, Values before) {
        var two = new TwoSamples(
                TwoSamples.of(after, domain, domain).first(),
                TwoSamples.of(before, domain, domain).first());
        if (!two.canBeTested(1) || two.allEqual()) {
            return Optional.empty();
        }
        return Optional.of(two.signedRank().with(EffectKind.CLIFFS_DELTA, two.cliffs()));
    }

    /** Whether the same people's yes or no changed. */
    public Optional<Tested> change(Bits domain, Bits after, Bits before) {
        long n = domain.count();
        if (n == 0) {
            return Optional.empty();
        }
        var gained = after.without(before).countWith(domain);
        var lost = before.without(after).countWith(domain);
        var both = after.and(before).countWith(domain);
        var cells = new long[][] {{both, gained}, {lost, n - both - gained - lost}};
        return Optional.of(new Counted(cells).mcNemar().with(EffectKind.RISK_DIFFERENCE, (gained - lost) / (double) n));
    }

    /** Whether the first arm changed more than the second, from the first time to the second. */
    public Optional<Tested> differenceInDifferences(Bits domain, Values outcome, Bits secondArm, Bits later) {
        Values first = at -> secondArm.has(at) ? 0 : 1;
        Values time = at -> later.has(at) ? 1 : 0;
        Values both = at -> first.at(at) * time.at(at);
        var whole = Adding.over(layout).whole(domain);
        return Regression.of(layout, domain, whole, outcome, at -> 1, first, time, both)
                .map(fit -> fit.found(Test.DIFFERENCE_IN_DIFFERENCES).with(EffectKind.DIFFERENCE, fit.coefficient()))
                .filter(tested -> !Double.isNaN(tested.p()));
    }
}
