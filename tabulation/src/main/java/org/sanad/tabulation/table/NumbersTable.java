package org.sanad.tabulation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Test;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Flag;
import org.sanad.tabulation.ResultRow.Kind;
import org.sanad.tabulation.Tested;
import org.sanad.tabulation.estimate.Estimated;
import org.sanad.tabulation.estimate.Estimates;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.estimate.Interval;
import org.sanad.tabulation.estimate.Quantiles;
import org.sanad.tabulation.estimate.Sums;
import org.sanad.tabulation.hypothesis.TestTables;
import org.sanad.tabulation.store.Bits;

/** The table of a number: means, medians, quartiles, ratios, group by group. */
final class NumbersTable {

    private final TabulateRow by;
    private final PlanRow row;
    private final Level repeat;
    private final List<Level> groups;
    private final Bits base;
    private final Values number;
    private final Estimates estimates;
    private final List<Draft> drafts = new ArrayList<>();

    NumbersTable(TabulateRow by, Level repeat) {
        this.by = by;
        this.row = by.row();
        this.repeat = repeat;
        this.groups = by.groups(repeat.members());
        this.number = by.analysis.number();
        this.base = base();
        this.estimates = new Estimates(by.layout());
    }

    private Bits base() {
        if (by.analysis.variable().isPresent()) {
            return repeat.members().and(by.analysis.variable().get().answered());
        }
        var below = by.analysis.denominator().orElseThrow();
        return repeat.members()
                .and(by.analysis.store().where(at -> !Double.isNaN(number.at(at)) && !Double.isNaN(below.at(at))));
    }

    List<ResultRow> rows() {
        groups.forEach(this::ofGroup);
        var rounded = drafts.stream()
                .mapToDouble(draft ->
                        Round.halfUp(draft.estimate().stat(), row.presentation().digits()))
                .toArray();
        var untestable = untestable();
        var test = untestable.isEmpty() ? test() : Optional.<Tested>empty();
        return Draft.finished(
                Draft.told(drafts, untestable),
                rounded,
                drafts.stream().map(draft -> test).toList());
    }

    private Optional<Flag> untestable() {
        var asked = row.inference().test();
        boolean byDesign = by.drawn() && (asked == Test.AUTO || asked == Test.T);
        return byDesign && canBeCompared()
                ? new Untestable(by.layout(), List.of(), sets()).why(false)
                : Optional.empty();
    }

    private void ofGroup(Level group) {
        var domain = base.and(group.members());
        var whole = by.adding.whole(domain);
        switch (row.measure().type()) {
            case MEAN -> add(group, "", by.number(Kind.MEAN, estimates.mean(domain, whole, number)), whole);
            case RATIO -> {
                var below = by.analysis.denominator().orElseThrow();
                add(group, "", by.number(Kind.RATIO, estimates.ratio(domain, whole, number, below)), whole);
            }
            case MEDIAN -> add(group, "", quantile(domain, whole, 0.5), whole);
            case QUARTILES -> {
                add(group, "q25", quantile(domain, whole, 0.25), whole);
                add(group, "q50", quantile(domain, whole, 0.5), whole);
                add(group, "q75", quantile(domain, whole, 0.75), whole);
            }
            case PROP_SELECT_ONE, PROP_SELECT_MULTIPLE -> throw new IllegalStateException(row.id());
        }
    }

    /** Woodruff's interval: that of the share below, read back on the scale of the number. */
    private ResultRow.Estimate quantile(Bits domain, Sums whole, double share) {
        var quantiles = Quantiles.of(by.layout(), domain, number);
        double value = quantiles.at(share);
        var low = by.analysis.store().where(at -> domain.has(at) && number.at(at) <= value);
        var below = estimates.share(by.adding.part(low, domain, whole), whole);
        var shares = by.wantsInterval() && whole.n() > 0 ? Interval.ofNumber(below, by.t()) : Interval.NONE;
        var interval = new Interval(quantiles.at(shares.low()), quantiles.at(shares.high()));
        double error = (interval.high() - interval.low())
                / (2 * (below.freedom() > 0 ? by.t().critical(below.freedom()) : Double.NaN));
        var of = new Estimated(value, error * error, Double.NaN, whole.n(), whole.effectiveSize(), below.freedom());
        return Draft.estimate(Kind.QUANTILE, by.wantsInterval() ? of : of.bare(), interval);
    }

    private void add(Level group, String value, ResultRow.Estimate estimate, Sums whole) {
        var counts = by.analysis
                .variable()
                .map(variable -> Answered.of(variable, group.members()).counts(whole, whole))
                .orElseGet(() -> Answered.counts(group.members(), whole));
        drafts.add(new Draft(
                by.cell(repeat, group, value),
                estimate,
                counts,
                Double.NaN,
                Draft.flags(row, by.layout(), whole, estimate),
                by.turns(base.and(group.members()), base)));
    }

    private Optional<Tested> test() {
        var tests = new TestTables(by.layout(), by.drawn());
        var asked = row.inference().test();
        return switch (asked) {
            case NONE -> Optional.empty();
            case WILCOXON -> ofPairs(tests);
            case DIFFERENCE_IN_DIFFERENCES -> Arms.of(by.analysis, base, number, tests);
            case AUTO, RAO_SCOTT, CHI_SQUARED, FISHER, T, MANN_WHITNEY, MCNEMAR -> ofGroups(asked, tests);
        };
    }

    private Optional<Tested> ofGroups(Test asked, TestTables tests) {
        return canBeCompared()
                ? tests.numbers(asked, row.measure().type() == AnalysisType.MEAN, number, sets())
                : Optional.empty();
    }

    private boolean canBeCompared() {
        return row.measure().type() != AnalysisType.RATIO && !Level.overlap(by.analysis.groups());
    }

    private List<Bits> sets() {
        return groups.stream()
                .filter(Level::known)
                .map(group -> group.members().and(base))
                .toList();
    }

    private Optional<Tested> ofPairs(TestTables tests) {
        var before = by.analysis.numerator().orElseThrow();
        var pairs = base.and(by.analysis.store().where(at -> !Double.isNaN(before.at(at))));
        return tests.change(pairs, number, before);
    }
}
