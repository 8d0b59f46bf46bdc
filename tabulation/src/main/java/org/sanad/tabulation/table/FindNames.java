package org.sanad.tabulation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.Column;
import org.sanad.tabulation.Numeric;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanFault.Reason;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Test;
import org.sanad.tabulation.SelectMultiple;
import org.sanad.tabulation.SelectOne;
import org.sanad.tabulation.estimate.Estimates.Values;
import org.sanad.tabulation.expression.Expression;
import org.sanad.tabulation.expression.Misread;
import org.sanad.tabulation.expression.Nearest;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Store;
import org.sanad.tabulation.store.Stored;

/** Finds what a row of the plan names in the dataset, and everything that is wrong with it. */
public final class FindNames {

    private final PlanRow row;
    private final int number;
    private final Store store;
    private final List<PlanFault> faults = new ArrayList<>();

    public FindNames(PlanRow row, int number, Store store) {
        this.row = row;
        this.number = number;
        this.store = store;
    }

    public List<PlanFault> faults() {
        return faults;
    }

    /** Empty when there are faults. */
    public Optional<Analysis> analysis() {
        if (row.id().isBlank()) {
            fault("id", Reason.EMPTY, "", List.of());
        }
        var variable = variable();
        var groups = groups();
        var repeat = row.breakdown().repeatFor().isEmpty()
                ? Optional.<Stored>empty()
                : group("repeat_for", row.breakdown().repeatFor());
        var subset = subset();
        var numerator = needsNumerator() ? values("numerator", row.measure().numerator()) : Optional.<Values>empty();
        var denominator = row.measure().type() == AnalysisType.RATIO
                ? values("denominator", row.measure().denominator())
                : Optional.<Values>empty();
        testFits(groups);
        return faults.isEmpty()
                ? Optional.of(new Analysis(row, store, variable, subset, groups, repeat, numerator, denominator))
                : Optional.empty();
    }

    private Optional<Stored> variable() {
        if (row.measure().type() == AnalysisType.RATIO) {
            return Optional.empty();
        }
        var name = row.measure().variable();
        var found = column("variable", name);
        found.filter(column -> !fits(column.column()))
                .ifPresent(column -> fault("variable", Reason.WRONG_KIND_OF_VARIABLE, name, List.of()));
        return found;
    }

    private boolean fits(Column column) {
        return switch (row.measure().type()) {
            case PROP_SELECT_ONE -> column instanceof SelectOne;
            case PROP_SELECT_MULTIPLE -> column instanceof SelectMultiple;
            case MEAN, MEDIAN, QUARTILES -> column instanceof Numeric;
            case RATIO -> true;
        };
    }

    private List<Stored> groups() {
        var names = row.breakdown().groups();
        if (names.stream().distinct().count() < names.size()) {
            fault("group_vars", Reason.VARIABLE_TWICE, String.join(", ", names), List.of());
        }
        return names.stream()
                .flatMap(name -> group("group_vars", name).stream())
                .toList();
    }

    private Optional<Stored> group(String column, String name) {
        var found = column(column, name);
        found.filter(stored -> stored.column() instanceof Numeric)
                .ifPresent(stored -> fault(column, Reason.WRONG_KIND_OF_VARIABLE, name, List.of()));
        return found;
    }

    private Bits subset() {
        var everybody = store.layout().everybody();
        if (row.counting().subset().isBlank()) {
            return everybody;
        }
        return values("subset", row.counting().subset())
                .map(values -> store.where(at -> values.at(at) != 0 && !Double.isNaN(values.at(at))))
                .orElse(everybody);
    }

    private boolean needsNumerator() {
        return row.measure().type() == AnalysisType.RATIO
                || isPaired(row.inference().test());
    }

    static boolean isPaired(Test test) {
        return test == Test.WILCOXON || test == Test.MCNEMAR;
    }

    private void testFits(List<Stored> groups) {
        var test = row.inference().test();
        boolean shares = row.measure().type().countsChoices();
        boolean ratio = row.measure().type() == AnalysisType.RATIO;
        boolean fits = switch (test) {
            case NONE, AUTO -> true;
            case RAO_SCOTT, CHI_SQUARED, FISHER -> shares && !groups.isEmpty() && !Level.overlap(groups);
            case T, MANN_WHITNEY -> !shares && !ratio && !groups.isEmpty() && !Level.overlap(groups);
            case WILCOXON -> !shares && !ratio;
            case MCNEMAR -> row.measure().type() == AnalysisType.PROP_SELECT_ONE;
            case DIFFERENCE_IN_DIFFERENCES -> !ratio && groups.size() == 2 && !Level.overlap(groups);
        };
        if (!fits) {
            fault("test", Reason.TEST_DOES_NOT_FIT, test.name().toLowerCase(java.util.Locale.ROOT), List.of());
        }
    }

    private Optional<Values> values(String column, String expression) {
        if (expression.isBlank()) {
            fault(column, Reason.EMPTY, "", List.of());
            return Optional.empty();
        }
        try {
            return Optional.of(Expression.read(expression, store));
        } catch (Misread e) {
            fault(column, e.reason(), e.what(), e.nearest());
            return Optional.empty();
        }
    }

    private Optional<Stored> column(String column, String name) {
        var found = store.column(name);
        if (found.isEmpty()) {
            var reason = name.isBlank() ? Reason.EMPTY : Reason.NO_SUCH_VARIABLE;
            fault(column, reason, name, Nearest.to(name, store.dataset().names()));
        }
        return found;
    }

    private void fault(String column, Reason reason, String value, List<String> nearest) {
        faults.add(new PlanFault(number, row.id(), column, reason, value, nearest));
    }
}
