package org.sanad.tabulation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.sanad.tabulation.AnalysisType;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Counting;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.store.Store;

/** One tabulation of a plan. Its rows that ask the same question are one piece of work, done by one thread. */
public final class RunPlan {

    private final List<PlanRow> plan;
    private final Function<PlanRow, Store> stores;
    private final Function<Analysis, TabulateRow> begin;
    private final Map<Store, Breakdowns> breakdowns = new ConcurrentHashMap<>();
    private final Map<Integer, List<PlanFault>> faults = new ConcurrentSkipListMap<>();
    private final Map<Integer, List<ResultRow>> rows = new ConcurrentSkipListMap<>();

    public RunPlan(List<PlanRow> plan, Function<PlanRow, Store> stores, Function<Analysis, TabulateRow> begin) {
        this.plan = plan;
        this.stores = stores;
        this.begin = begin;
    }

    /** @param apart the row's number, where rows gain nothing by being done together */
    private record Question(
            Store store, AnalysisType type, String variable, Counting counting, String repeatFor, int apart) {}

    /** In the order of the plan. */
    public List<ResultRow> rows(int threads) {
        var work = questions().stream()
                .<Runnable>map(numbers -> () -> tabulate(numbers))
                .toList();
        InParallel.run(work, threads);
        return rows.values().stream().flatMap(List::stream).toList();
    }

    public List<PlanFault> faults() {
        return faults.values().stream().flatMap(List::stream).toList();
    }

    private List<List<Integer>> questions() {
        var questions = new LinkedHashMap<Question, List<Integer>>();
        for (int i = 0; i < plan.size(); i++) {
            questions.computeIfAbsent(question(i), none -> new ArrayList<>()).add(i);
        }
        return List.copyOf(questions.values());
    }

    private Question question(int number) {
        var row = plan.get(number);
        var measure = row.measure();
        return new Question(
                stores.apply(row),
                measure.type(),
                measure.variable(),
                row.counting(),
                row.breakdown().repeatFor(),
                measure.type().countsChoices() ? 0 : number);
    }

    private void tabulate(List<Integer> numbers) {
        var found = new LinkedHashMap<Integer, TabulateRow>();
        for (var number : numbers) {
            var row = plan.get(number);
            var names = new FindNames(row, number + 1, stores.apply(row));
            names.analysis().ifPresent(analysis -> found.put(number, begin.apply(analysis)));
            faults.put(number, List.copyOf(names.faults()));
        }
        if (found.isEmpty()) {
            return;
        }
        var store = stores.apply(plan.get(numbers.getFirst()));
        var of = breakdowns.computeIfAbsent(store, none -> new Breakdowns());
        var results = new TabulateQuestion(List.copyOf(found.values()), of).results();
        int next = 0;
        for (var number : found.keySet()) {
            rows.put(number, results.get(next++));
        }
    }
}
