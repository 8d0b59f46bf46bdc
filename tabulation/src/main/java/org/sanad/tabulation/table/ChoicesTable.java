package org.sanad.tabulation.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Direction;
import org.sanad.tabulation.PlanRow.ShareOf;
import org.sanad.tabulation.PlanRow.Sort;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Kind;
import org.sanad.tabulation.Tested;
import org.sanad.tabulation.estimate.Estimates;
import org.sanad.tabulation.estimate.SumTable;
import org.sanad.tabulation.estimate.Sums;
import org.sanad.tabulation.store.Stored;

/** The table of a question with choices: shares of a group or, in the direction of rows, of those who chose. */
final class ChoicesTable {

    private final TabulateRow by;
    private final PlanRow row;
    private final Level repeat;
    private final Stored variable;
    private final Countable counted;
    private final List<Level> groups;
    private final SumTable sums;
    private final Estimates estimates;
    private final List<Draft> drafts = new ArrayList<>();

    /** @param sums of the groups, in their order */
    ChoicesTable(TabulateRow by, Level repeat, Countable counted, List<Level> groups, SumTable sums) {
        this.by = by;
        this.row = by.row();
        this.repeat = repeat;
        this.variable = by.analysis.variable().orElseThrow();
        this.counted = counted;
        this.groups = groups;
        this.sums = sums;
        this.estimates = new Estimates(by.layout());
    }

    List<ResultRow> rows() {
        var cells = chosen();
        if (row.breakdown().direction() == Direction.ROW
                && !groups.getFirst().values().isEmpty()) {
            cells.forEach(this::ofValue);
        } else {
            for (int group = 0; group < groups.size(); group++) {
                ofGroup(groups.get(group), cells, sums.of(group));
            }
        }
        var tests = new TestChoices(by, variable, counted, groups);
        var untestable = tests.untestable();
        return Draft.finished(
                Draft.told(drafts, untestable), rounded(), tested(untestable.isEmpty() ? tests.byValue() : Map.of()));
    }

    /** The cells in the order wanted, the most frequent ones only where the plan says so. */
    private List<Countable.Cell> chosen() {
        var choices = new ArrayList<>(counted.choices());
        if (row.presentation().sort() != Sort.FORM || row.presentation().top() > 0) {
            var whole = by.adding.whole(counted.base());
            var weights = new LinkedHashMap<Countable.Cell, Double>();
            choices.forEach(cell -> weights.put(
                    cell, by.adding.part(cell.who(), counted.base(), whole).allWeight()));
            var order = Comparator.comparingDouble(weights::get);
            choices.sort(row.presentation().sort() == Sort.ASCENDING ? order : order.reversed());
            cut(choices);
        }
        choices.addAll(counted.others());
        return choices;
    }

    private void cut(List<Countable.Cell> choices) {
        int top = row.presentation().top();
        if (top > 0 && choices.size() > top) {
            if (row.presentation().sort() == Sort.ASCENDING) {
                Collections.reverse(choices);
            }
            choices.subList(top, choices.size()).clear();
        }
        if (row.presentation().sort() == Sort.FORM) {
            choices.sort(Comparator.comparingInt(counted.choices()::indexOf));
        }
    }

    private void ofGroup(Level group, List<Countable.Cell> cells, SumTable.OfGroup ofGroup) {
        var whole = ofGroup.whole();
        var answered = Answered.of(variable, group.members());
        double mentions = wants(ShareOf.MENTIONS) ? mentions(ofGroup) : Double.NaN;
        var all = counted.all();
        for (var cell : cells) {
            var part = ofGroup.parts().get(all.indexOf(cell));
            var estimate = wants(ShareOf.RESPONDENTS)
                    ? by.share(Kind.SHARE_OF_GROUP, estimates.share(part, whole))
                    : ofMentions(group, cell, whole);
            var counts = answered.counts(part, whole);
            drafts.add(new Draft(
                    by.cell(repeat, group, cell.value()),
                    estimate,
                    counts,
                    part.allWeight() / mentions,
                    Draft.flags(row, by.layout(), whole, estimate),
                    by.turns(counted.base().and(group.members()), cell.who())));
        }
    }

    private ResultRow.Estimate ofMentions(Level group, Countable.Cell cell, Sums whole) {
        var domain = counted.base().and(group.members());
        return by.number(
                Kind.SHARE_OF_MENTIONS,
                estimates.ratio(domain, whole, at -> cell.who().has(at) ? 1 : 0, variable::mentions));
    }

    private boolean wants(ShareOf share) {
        if (row.measure().type() == AnalysisType.PROP_SELECT_ONE || row.source() == Source.FGD) {
            return share == ShareOf.RESPONDENTS;
        }
        return row.counting().shareOf().contains(share);
    }

    private double mentions(SumTable.OfGroup ofGroup) {
        return ofGroup.parts().subList(0, counted.choices().size()).stream()
                .mapToDouble(Sums::allWeight)
                .sum();
    }

    /** Of all who chose this, how many are of each group. */
    private void ofValue(Countable.Cell cell) {
        var domain = counted.base().and(cell.who());
        var whole = by.adding.whole(domain);
        for (var group : groups) {
            var part = by.adding.part(group.members(), domain, whole);
            var counts = Answered.of(variable, group.members()).counts(part, whole);
            var share = by.share(Kind.SHARE_OF_VALUE, estimates.share(part, whole));
            drafts.add(new Draft(
                    by.cell(repeat, group, cell.value()),
                    share,
                    counts,
                    Double.NaN,
                    Draft.flags(row, by.layout(), whole, share),
                    by.turns(domain, group.members())));
        }
    }

    private double[] rounded() {
        var rounded = new double[drafts.size()];
        for (var together : wholes().values()) {
            var shares = together.stream()
                    .mapToDouble(i -> drafts.get(i).estimate().stat())
                    .toArray();
            var percents = percents(shares);
            for (int i = 0; i < shares.length; i++) {
                rounded[together.get(i)] = percents[i];
            }
        }
        return rounded;
    }

    /** Drafts that are parts of the same whole: of a group, or of a value in the direction of rows. */
    private Map<Object, List<Integer>> wholes() {
        var wholes = new LinkedHashMap<Object, List<Integer>>();
        for (int i = 0; i < drafts.size(); i++) {
            var cell = drafts.get(i).cell();
            boolean ofValue = drafts.get(i).estimate().kind() == Kind.SHARE_OF_VALUE;
            wholes.computeIfAbsent(ofValue ? cell.value() : cell.groupValues(), none -> new ArrayList<>())
                    .add(i);
        }
        return wholes;
    }

    private double[] percents(double[] shares) {
        int digits = row.presentation().digits();
        if (row.source() == Source.FGD) {
            return shares.clone();
        }
        boolean parts = row.breakdown().direction() == Direction.ROW
                ? !Level.overlap(by.analysis.groups())
                : row.measure().type() == AnalysisType.PROP_SELECT_ONE;
        if (row.presentation().toHundred() && parts) {
            return Round.toHundred(shares, digits);
        }
        return java.util.Arrays.stream(shares)
                .map(share -> Round.halfUp(share * 100, digits))
                .toArray();
    }

    private List<Optional<Tested>> tested(Map<String, Optional<Tested>> tests) {
        return drafts.stream()
                .map(draft -> tests.getOrDefault(draft.cell().value(), Optional.empty()))
                .toList();
    }
}
