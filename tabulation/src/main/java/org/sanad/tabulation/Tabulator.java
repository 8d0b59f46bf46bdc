package org.sanad.tabulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sanad.tabulation.Tested.Correction;
import org.sanad.tabulation.estimate.Adding;
import org.sanad.tabulation.estimate.StudentT;
import org.sanad.tabulation.expression.Expression;
import org.sanad.tabulation.expression.Misread;
import org.sanad.tabulation.store.LayOut;
import org.sanad.tabulation.store.Store;
import org.sanad.tabulation.table.Analysis;
import org.sanad.tabulation.table.Behind;
import org.sanad.tabulation.table.CorrectTests;
import org.sanad.tabulation.table.FindNames;
import org.sanad.tabulation.table.RunPlan;
import org.sanad.tabulation.table.TabulateRow;

/**
 * Holds the answers in columns laid out for counting, and tabulates plans over them as often as wanted. May be used by
 * several threads at once.
 */
public final class Tabulator {

    /** Few enough to leave the others of a server some. */
    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    /** Interviews times rows of the plan from which starting a thread pays. */
    private static final long WORTH_A_THREAD = 1_000_000;

    private final Design design;
    private final Way weighted;
    private final Way unweighted;
    private final Map<Double, StudentT> levels = new ConcurrentHashMap<>();

    /** One layout of the answers and how sums over it are made. */
    private record Way(Store store, Adding adding) {

        static Way over(Dataset dataset, Design design) {
            var layout = LayOut.of(dataset, design);
            return new Way(new Store(dataset, layout), Adding.over(layout));
        }
    }

    private Tabulator(Dataset dataset, Design design) {
        this.design = design;
        this.weighted = Way.over(dataset, design);
        this.unweighted = design.weight().isEmpty() ? weighted : Way.over(dataset, withoutWeights(design));
    }

    private static Design withoutWeights(Design design) {
        return new Design(
                design.purposive(), "", design.stratum(), design.cluster(), design.population(), design.lonely());
    }

    public static Tabulator of(Dataset dataset, Design design) {
        return new Tabulator(dataset, design);
    }

    /** What is wrong with the design; it concerns every weighted figure. */
    public List<Design.Fault> designFaults() {
        return weighted.store().layout().faults();
    }

    /** Tabulates every row of the plan that can be; the others come back as faults. */
    public Tabulation tabulate(List<PlanRow> plan) {
        return tabulate(plan, Correction.HOLM);
    }

    /** @param correction of p over all tests of this plan */
    public Tabulation tabulate(List<PlanRow> plan, Correction correction) {
        return tabulate(plan, correction, threads(plan));
    }

    /** The same to the last bit, by however many threads. */
    public Tabulation tabulate(List<PlanRow> plan, Correction correction, int threads) {
        return tabulate(plan, correction, threads, none -> this);
    }

    /** @param of the tabulator of each row, where they count different things */
    Tabulation tabulate(List<PlanRow> plan, Correction correction, int threads, Function<PlanRow, Tabulator> of) {
        var run = new RunPlan(
                plan,
                row -> of.apply(row).way(row).store(),
                analysis -> of.apply(analysis.row()).begin(analysis));
        var all = run.rows(threads);
        var faults = new LinkedHashSet<PlanFault>(twice(plan));
        faults.addAll(run.faults());
        return new Tabulation(CorrectTests.of(all, correction), List.copyOf(faults), designFaults());
    }

    int threads(List<PlanRow> plan) {
        boolean large = (long) weighted.store().layout().positions() * plan.size() > WORTH_A_THREAD;
        return large ? THREADS : 1;
    }

    Dataset dataset() {
        return weighted.store().dataset();
    }

    /** Everything that is wrong with a plan, without tabulating it. */
    public List<PlanFault> check(List<PlanRow> plan) {
        var faults = new LinkedHashSet<PlanFault>(twice(plan));
        for (int i = 0; i < plan.size(); i++) {
            var names = new FindNames(plan.get(i), i + 1, way(plan.get(i)).store());
            if (names.analysis().isEmpty()) {
                faults.addAll(names.faults());
            }
        }
        return List.copyOf(faults);
    }

    private TabulateRow begin(Analysis analysis) {
        var t = levels.computeIfAbsent(analysis.row().inference().level(), StudentT::new);
        return new TabulateRow(analysis, way(analysis.row()).adding(), design, t);
    }

    private Way way(PlanRow row) {
        boolean ofPeople = row.source() != PlanRow.Source.FGD;
        return row.inference().weighted() && ofPeople ? weighted : unweighted;
    }

    static List<PlanFault> twice(List<PlanRow> plan) {
        Set<String> seen = new HashSet<>();
        var faults = new ArrayList<PlanFault>();
        for (int i = 0; i < plan.size(); i++) {
            var id = plan.get(i).id();
            if (!seen.add(id)) {
                faults.add(new PlanFault(i + 1, id, "id", PlanFault.Reason.ID_TWICE, id, List.of()));
            }
        }
        return faults;
    }

    /** The rows of the dataset for which an expression holds; empty where it means nothing over this dataset. */
    public Optional<int[]> where(String expression) {
        try {
            var store = unweighted.store();
            var values = Expression.read(expression, store);
            var rows = IntStream.builder();
            store.layout().everybody().forEach(at -> {
                if (values.at(at) != 0 && !Double.isNaN(values.at(at))) {
                    rows.add(store.layout().rows()[at]);
                }
            });
            return Optional.of(rows.build().sorted().toArray());
        } catch (Misread e) {
            return Optional.empty();
        }
    }

    /** The rows of the dataset that stand behind one cell of this analysis; none where it is not of this plan row. */
    public int[] behind(PlanRow row, ResultRow.Cell cell) {
        var way = way(row);
        return new FindNames(row, 1, way.store())
                .analysis()
                .map(analysis -> Behind.rows(analysis, cell))
                .orElse(new int[0]);
    }
}
