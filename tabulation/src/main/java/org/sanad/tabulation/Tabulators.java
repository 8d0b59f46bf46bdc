package org.sanad.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.tabulation.Dataset.Repeat;
import org.sanad.tabulation.Tested.Correction;
import org.sanad.tabulation.expression.Expression;

/**
 * The interviews of one source and, each apart, what is repeated within them. A row of a plan that names a question of a
 * repeat counts the turns of it; all others count interviews.
 */
public final class Tabulators {

    private final List<Tabulator> all;

    private Tabulators(List<Tabulator> all) {
        this.all = all;
    }

    /** @param repeats whose columns hold those of the interviews and of the repeats around them too, the outer first */
    public static Tabulators of(Dataset interviews, List<Dataset> repeats, Design design) {
        var all = new ArrayList<Tabulator>();
        all.add(Tabulator.of(interviews, design));
        repeats.forEach(turns -> all.add(Tabulator.of(turns, design)));
        return new Tabulators(List.copyOf(all));
    }

    /** The turns that a row of a plan counts; empty where it counts interviews. */
    public Optional<Repeat> repeat(PlanRow row) {
        return of(row).dataset().repeat();
    }

    private Tabulator of(PlanRow row) {
        return of(names(row));
    }

    /** Whoever knows most of the names, the interviews before the turns. */
    private Tabulator of(Collection<String> names) {
        return all.stream()
                .min(Comparator.comparingLong(one -> names.stream()
                        .filter(name -> !one.dataset().names().contains(name))
                        .count()))
                .orElseThrow();
    }

    private static Set<String> names(PlanRow row) {
        var names = new LinkedHashSet<>(row.breakdown().groups());
        var measure = row.measure();
        names.add(measure.variable());
        names.add(row.breakdown().repeatFor());
        List.of(row.counting().subset(), measure.numerator(), measure.denominator())
                .forEach(expression -> names.addAll(Expression.names(expression)));
        names.remove("");
        return names;
    }

    /** As {@link Tabulator#tabulate(List)}; tests are corrected over all rows together. */
    public Tabulation tabulate(List<PlanRow> plan) {
        int threads = all.stream().mapToInt(one -> one.threads(plan)).max().orElse(1);
        var done = all.getFirst().tabulate(plan, Correction.HOLM, threads, this::of);
        var faults = done.planFaults().stream().map(this::elsewhere).toList();
        return new Tabulation(done.rows(), faults, done.designFaults());
    }

    public List<PlanFault> check(List<PlanRow> plan) {
        var faults = new LinkedHashSet<PlanFault>();
        for (int i = 0; i < plan.size(); i++) {
            int number = i + 1;
            of(plan.get(i)).check(List.of(plan.get(i))).stream()
                    .map(fault -> elsewhere(fault.at(number)))
                    .forEach(faults::add);
        }
        faults.addAll(Tabulator.twice(plan));
        return List.copyOf(faults);
    }

    /** A name that the form does have, but not for these turns. */
    private PlanFault elsewhere(PlanFault fault) {
        boolean known = all.stream().anyMatch(one -> one.dataset().names().contains(fault.value()));
        return fault.reason() == PlanFault.Reason.NO_SUCH_VARIABLE && known
                ? fault.because(PlanFault.Reason.IN_ANOTHER_REPEAT)
                : fault;
    }

    public List<Design.Fault> designFaults() {
        return all.getFirst().designFaults();
    }

    /** The interviews behind a cell, each once, by their row. */
    public int[] behind(PlanRow row, ResultRow.Cell cell) {
        var tabulator = of(row);
        return interviews(tabulator, tabulator.behind(row, cell));
    }

    /** The interviews for which a condition holds, or for one of whose turns it does; empty where it names nothing known. */
    public Optional<int[]> where(String condition) {
        var tabulator = of(Expression.names(condition));
        return tabulator.where(condition).map(rows -> interviews(tabulator, rows));
    }

    private static int[] interviews(Tabulator tabulator, int[] rows) {
        return tabulator
                .dataset()
                .repeat()
                .map(repeat -> Arrays.stream(rows)
                        .map(turn -> repeat.interviews()[turn])
                        .distinct()
                        .sorted()
                        .toArray())
                .orElse(rows);
    }
}
