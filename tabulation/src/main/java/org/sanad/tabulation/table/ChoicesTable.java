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
import org.sanad.tabulation.estimate.Sums;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Stored;

/** The table of a question with choices: shares of a group or, in the direction of rows, of those who chose. */
final class ChoicesTable {

    private final TabulateRow by;
    private final PlanRow row;
    private final Level repeat;
    private final Stored variable;
    private final Countable counted;
    private final List<Level> groups;
    private final Estimates estimates;
    private final List<Draft> drafts = new ArrayList<>();

    ChoicesTable(TabulateRow by, Level repeat) {
        this.by = by;
        this.row = by.row();
        this.repeat = repeat;
        this.variable = by.analysis.variable().orElseThrow();
        this.counted = Countable.of(variable, repeat.members(), row.counting());
        this.groups = by.groups(repeat.members());
        this.estimates = new Estimates(by.layout());
    }

    List<ResultRow> rows() {
        var cells = chosen();
        if (row.breakdown().direction() == Direction.ROW
                && !groups.getFirst().values().isEmpty()) {
            cells.forEach(this::ofValue);
        } else {
            groups.forEach(group -> ofGroup(group, cells));
        }
        return Draft.finished(drafts, rounded(), tests());
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

    private void ofGroup(Level group, List<Countable.Cell> cells) {
        var domain = counted.base().and(group.members());
        var whole = by.adding.whole(domain);
        var parts = new LinkedHashMap<Countable.Cell, Sums>();
        cells.forEach(cell -> parts.put(cell, by.adding.part(cell.who(), domain, whole)));
        double mentions = wants(ShareOf.MENTIONS) ? mentions(domain, whole) : Double.NaN;
        parts.forEach((cell, part) -> {
            double ofMentions = part.allWeight() / mentions;
            var estimate = wants(ShareOf.RESPONDENTS)
                    ? by.share(Kind.SHARE_OF_GROUP, estimates.share(part, whole))
                    : by.number(
                            Kind.SHARE_OF_MENTIONS,
                            estimates.ratio(domain, whole, at -> cell.who().has(at) ? 1 : 0, variable::mentions));
            add(group, cell.value(), estimate, part, whole, ofMentions);
        });
    }

    private boolean wants(ShareOf share) {
        if (row.measure().type() == AnalysisType.PROP_SELECT_ONE || row.source() == Source.FGD) {
            return share == ShareOf.RESPONDENTS;
        }
        return row.counting().shareOf().contains(share);
    }

    private double mentions(Bits domain, Sums whole) {
        double mentions = 0;
        for (var choice : variable.choices()) {
            mentions += by.adding.part(choice, domain, whole).allWeight();
        }
        return mentions;
    }

    /** Of all who chose this, how many are of each group. */
    private void ofValue(Countable.Cell cell) {
        var domain = counted.base().and(cell.who());
        var whole = by.adding.whole(domain);
        for (var group : groups) {
            var part = by.adding.part(group.members(), domain, whole);
            add(
                    group,
                    cell.value(),
                    by.share(Kind.SHARE_OF_VALUE, estimates.share(part, whole)),
                    part,
                    whole,
                    Double.NaN);
        }
    }

    private void add(Level group, String value, ResultRow.Estimate estimate, Sums part, Sums whole, double ofMentions) {
        drafts.add(new Draft(
                by.cell(repeat, group, value),
                estimate,
                Answered.counts(variable, group.members(), part, whole),
                ofMentions,
                Draft.flags(row, by.layout(), whole, estimate)));
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

    private List<Optional<Tested>> tests() {
        var tests = new TestChoices(by, variable, counted, groups).byValue();
        return drafts.stream()
                .map(draft -> tests.getOrDefault(draft.cell().value(), Optional.empty()))
                .toList();
    }
}
