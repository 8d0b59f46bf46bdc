package org.sanad.tabulation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.tabulation.PlanRow.Direction;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.estimate.SumTable;
import org.sanad.tabulation.store.Stored;
import org.sanad.tabulation.table.Breakdowns.Key;

/** All rows of a plan that ask the same question of the same people, in whatever breakdowns, in one walk. */
public final class TabulateQuestion {

    private final List<TabulateRow> rows;
    private final Breakdowns breakdowns;
    private final TabulateRow first;
    private final List<List<ResultRow>> results = new ArrayList<>();

    /** @param rows at least one; all of the same variable, counting and repeat */
    public TabulateQuestion(List<TabulateRow> rows, Breakdowns breakdowns) {
        this.rows = rows;
        this.breakdowns = breakdowns;
        this.first = rows.getFirst();
    }

    /** In the order of the rows. */
    public List<List<ResultRow>> results() {
        if (!first.row().measure().type().countsChoices()) {
            return rows.stream().map(TabulateRow::ofNumber).toList();
        }
        rows.forEach(row -> results.add(new ArrayList<>()));
        first.repeats().forEach(this::once);
        return results;
    }

    private void once(Level repeat) {
        var variable = first.analysis.variable().orElseThrow();
        var counted = Countable.of(variable, repeat.members(), first.row().counting());
        var levels = new LinkedHashMap<Key, List<Level>>();
        rows.forEach(row -> levels.computeIfAbsent(
                Key.of(row.analysis, repeat), key -> breakdowns.levels(key, repeat, row.analysis.groups())));
        var sums = sums(repeat, counted, variable);
        for (int i = 0; i < rows.size(); i++) {
            var key = Key.of(rows.get(i).analysis, repeat);
            var groups = levels.getOrDefault(key, List.of());
            var table = sums.getOrDefault(key, NOTHING);
            results.get(i).addAll(new ChoicesTable(rows.get(i), repeat, counted, groups, table).rows());
        }
    }

    private Map<Key, SumTable> sums(Level repeat, Countable counted, Stored variable) {
        var overlapping = new LinkedHashMap<Key, Boolean>();
        rows.stream()
                .filter(row -> row.row().breakdown().direction() == Direction.COLUMN
                        || row.analysis.groups().isEmpty())
                .forEach(row -> overlapping.put(Key.of(row.analysis, repeat), Level.overlap(row.analysis.groups())));
        var keys = List.copyOf(overlapping.keySet());
        if (keys.isEmpty()) {
            return Map.of();
        }
        var tables = first.adding.tables(
                counted.counted(!Level.overlap(List.of(variable))), breakdowns.groupings(keys, overlapping));
        var sums = new LinkedHashMap<Key, SumTable>();
        for (int i = 0; i < keys.size(); i++) {
            sums.put(keys.get(i), tables.get(i));
        }
        return sums;
    }

    /** Of a row in the direction of its groups, whose wholes are its values. */
    private static final SumTable NOTHING = group -> {
        throw new IllegalStateException("group " + group + " was not added up");
    };
}
