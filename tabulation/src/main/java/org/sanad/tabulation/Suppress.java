package org.sanad.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.tabulation.ResultRow.Hidden;
import org.sanad.tabulation.ResultRow.Kind;
import org.sanad.tabulation.disclosure.Blank;
import org.sanad.tabulation.disclosure.CellKey;
import org.sanad.tabulation.disclosure.TableSums;

/**
 * The result table as an audience may have it: rows of few people, or of many turns in few interviews, are hidden, then as many more as it takes that none of
 * the hidden can be computed from those shown, in this or any other table of the same variable.
 */
public final class Suppress {

    private Suppress() {}

    /**
     * @param threshold counts from one up to it, not included, are hidden; at 1 or below nothing is
     * @throws IllegalStateException if hidden numbers can still be computed; then nothing must be shown
     */
    public static List<ResultRow> below(int threshold, List<ResultRow> rows, List<PlanRow> plan) {
        if (threshold <= 1) {
            return rows;
        }
        var planned = new HashMap<String, PlanRow>();
        plan.forEach(row -> planned.put(row.id(), row));
        var families = new LinkedHashMap<Object, List<ResultRow>>();
        rows.stream()
                .filter(Suppress::isOfPeople)
                .forEach(row -> families.computeIfAbsent(
                                CellKey.family(row, planned.get(row.cell().planRow())), none -> new ArrayList<>())
                        .add(row));
        Map<ResultRow, Hidden> hidden = new java.util.IdentityHashMap<>();
        families.values().forEach(family -> hidden.putAll(hidden(threshold, family)));
        return rows.stream()
                .map(row -> isOfPeople(row) ? Blank.row(row, hidden.getOrDefault(row, Hidden.NO), threshold) : row)
                .toList();
    }

    /** How many focus groups said something points at no person; what is asked of each in a group does. */
    private static boolean isOfPeople(ResultRow row) {
        return row.estimate().kind() != Kind.GROUPS || row.turns().isPresent();
    }

    private static Map<ResultRow, Hidden> hidden(int threshold, List<ResultRow> family) {
        var table = new TableSums(family);
        Set<CellKey> hidden =
                new Disclosure<>(table.counts(), table.sums()).hidden(cell -> isSmall(table, cell, threshold));
        Map<ResultRow, Hidden> marks = new java.util.IdentityHashMap<>();
        family.forEach(row -> {
            var cells = table.cellsOf(row);
            if (cells.stream().anyMatch(hidden::contains)) {
                boolean small = cells.stream().anyMatch(cell -> isSmall(table, cell, threshold));
                marks.put(row, small ? Hidden.PRIMARY : Hidden.COMPLEMENTARY);
            }
        });
        return marks;
    }

    private static boolean isSmall(TableSums table, CellKey cell, int threshold) {
        long count = table.counts().getOrDefault(cell, 0L);
        long behind = Math.min(count, table.interviews().getOrDefault(cell, count));
        return count > 0 && behind < threshold;
    }
}
