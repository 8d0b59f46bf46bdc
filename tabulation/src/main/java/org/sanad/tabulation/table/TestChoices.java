package org.sanad.tabulation.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanRow.Test;
import org.sanad.tabulation.ResultRow.Flag;
import org.sanad.tabulation.Tested;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.hypothesis.TestTables;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Stored;

/** The test of a table of choices: one for a choice among several, one for each of several choices. */
final class TestChoices {

    private final TabulateRow by;
    private final Stored variable;
    private final Countable counted;
    private final List<Bits> groups;
    private final TestTables tests;
    private final Test asked;

    TestChoices(TabulateRow by, Stored variable, Countable counted, List<Level> groups) {
        this.by = by;
        this.variable = variable;
        this.counted = counted;
        this.groups = groups.stream().filter(Level::known).map(Level::members).toList();
        this.tests = new TestTables(by.layout(), by.drawn());
        this.asked = by.row().inference().test();
    }

    /** Why the design tells nothing of it, where a test by the design was asked for. */
    Optional<Flag> untestable() {
        boolean byDesign = by.drawn() && (asked == Test.AUTO || asked == Test.RAO_SCOTT);
        if (!byDesign || groups.size() < 2 || overlapping()) {
            return Optional.empty();
        }
        boolean one = by.row().measure().type() == AnalysisType.PROP_SELECT_ONE;
        var answers = one ? List.of(variable.choices()) : List.<Bits>of();
        return new Untestable(by.layout(), among(answers), among(groups)).why(by.isAboutStrata());
    }

    private List<Bits> among(List<Bits> parts) {
        var answered = answered();
        return parts.stream().map(answered::and).toList();
    }

    Map<String, Optional<Tested>> byValue() {
        if (asked == Test.NONE || asked == Test.AUTO && (groups.size() < 2 || overlapping())) {
            return Map.of();
        }
        var byValue = new HashMap<String, Optional<Tested>>();
        var ofAll = by.row().measure().type() == AnalysisType.PROP_SELECT_ONE ? ofAll() : Optional.<Tested>empty();
        counted.choices().forEach(cell -> byValue.put(cell.value(), ofAll));
        if (by.row().measure().type() == AnalysisType.PROP_SELECT_MULTIPLE) {
            counted.choices().forEach(cell -> byValue.put(cell.value(), ofOne(cell.who())));
        }
        return byValue;
    }

    private boolean overlapping() {
        return Level.overlap(by.analysis.groups());
    }

    private Optional<Tested> ofAll() {
        var first = variable.choices()[0];
        return switch (asked) {
            case MCNEMAR -> ofPairs(first);
            case DIFFERENCE_IN_DIFFERENCES -> ofArms(first);
            case NONE, AUTO, RAO_SCOTT, CHI_SQUARED, FISHER, T, MANN_WHITNEY, WILCOXON ->
                tests.choices(asked, answered(), List.of(variable.choices()), groups);
        };
    }

    private Optional<Tested> ofOne(Bits choice) {
        if (asked == Test.DIFFERENCE_IN_DIFFERENCES) {
            return ofArms(choice);
        }
        return tests.choices(
                asked, answered(), List.of(choice, variable.answered().without(choice)), groups);
    }

    private Bits answered() {
        return counted.base().and(variable.answered());
    }

    private Optional<Tested> ofPairs(Bits first) {
        var before = by.analysis.numerator().orElseThrow();
        var store = by.analysis.store();
        var pairs = answered().and(store.where(at -> !Double.isNaN(before.at(at))));
        return tests.change(pairs, first, store.where(at -> before.at(at) == 1));
    }

    private Optional<Tested> ofArms(Bits choice) {
        Values outcome = at -> choice.has(at) ? 1 : 0;
        return Arms.of(by.analysis, answered(), outcome, tests);
    }
}
