package org.sanad.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * A variable each of whose answers belongs to one answer of another, as respondent groups to sexes: whoever knows the
     * form adds up the one to have the other, in whichever tables they stand.
     *
     * @param fine the variable with more answers
     * @param coarse what it adds up to
     * @param within answer of the coarse one by answer of the fine one
     */
    public record Nesting(String fine, String coarse, Map<String, String> within) {

        public Nesting {
            within = Map.copyOf(within);
        }

        /** Empty where an answer of the one goes with several of the other, or with none. */
        public static Optional<Nesting> of(Dataset data, String fine, String coarse) {
            return data.column(fine)
                    .flatMap(inner -> data.column(coarse)
                            .flatMap(outer -> inner instanceof SelectOne parts && outer instanceof SelectOne wholes
                                    ? of(parts, wholes)
                                    : Optional.empty()));
        }

        private static Optional<Nesting> of(SelectOne fine, SelectOne coarse) {
            var within = new HashMap<String, String>();
            for (int row = 0; row < fine.size(); row++) {
                if (fine.state(row) == AnswerState.ANSWERED) {
                    if (coarse.state(row) != AnswerState.ANSWERED) {
                        return Optional.empty();
                    }
                    var whole = coarse.choices().get(coarse.choice(row));
                    var known = within.putIfAbsent(fine.choices().get(fine.choice(row)), whole);
                    if (known != null && !known.equals(whole)) {
                        return Optional.empty();
                    }
                }
            }
            boolean divides = within.values().stream().distinct().count() > 1;
            return divides ? Optional.of(new Nesting(fine.name(), coarse.name(), within)) : Optional.empty();
        }
    }

    /**
     * @param threshold counts from one up to it, not included, are hidden; at 1 or below nothing is
     * @throws IllegalStateException if hidden numbers can still be computed; then nothing must be shown
     */
    public static List<ResultRow> below(int threshold, List<ResultRow> rows, List<PlanRow> plan) {
        return below(threshold, rows, plan, Map.of());
    }

    /** @param nestings of variables of a source that readers know to add up to others */
    public static List<ResultRow> below(
            int threshold, List<ResultRow> rows, List<PlanRow> plan, Map<PlanRow.Source, List<Nesting>> nestings) {
        if (threshold <= 1) {
            return rows;
        }
        var planned = new HashMap<String, PlanRow>();
        plan.forEach(row -> planned.put(row.id(), row));
        var families = new LinkedHashMap<Object, List<ResultRow>>();
        rows.stream()
                .filter(Suppress::isOfPeople)
                .forEach(row -> families.computeIfAbsent(
                                CellKey.family(
                                        row,
                                        together(row, nestings),
                                        planned.get(row.cell().planRow())),
                                none -> new ArrayList<>())
                        .add(row));
        Map<ResultRow, Hidden> hidden = new java.util.IdentityHashMap<>();
        families.values()
                .forEach(family -> hidden.putAll(hidden(
                        threshold,
                        family,
                        new TableSums(
                                family,
                                planned,
                                nestings.getOrDefault(family.getFirst().cell().source(), List.of())))));
        var beside = hidden.keySet().stream().map(Suppress::people).collect(Collectors.toSet());
        return rows.stream()
                .map(row -> isOfPeople(row)
                        ? Blank.row(row, hidden.getOrDefault(row, Hidden.NO), threshold, beside.contains(people(row)))
                        : row)
                .toList();
    }

    /** Nested variables stand together, under the finest. */
    private static String together(ResultRow row, Map<PlanRow.Source, List<Nesting>> nestings) {
        var known = nestings.getOrDefault(row.cell().source(), List.of());
        var variable = row.cell().variable();
        for (int step = 0; step < known.size(); step++) {
            var coarse = variable;
            variable = known.stream()
                    .filter(nesting -> nesting.coarse().equals(coarse))
                    .map(Nesting::fine)
                    .findFirst()
                    .orElse(coarse);
        }
        return variable;
    }

    /** Who stands behind a row, whatever they answered. */
    private static Object people(ResultRow row) {
        var cell = row.cell();
        return List.of(cell.planRow(), cell.groupValues(), cell.repeatValue());
    }

    /** How many focus groups said something points at no person; what is asked of each in a group does. */
    private static boolean isOfPeople(ResultRow row) {
        return row.estimate().kind() != Kind.GROUPS || row.turns().isPresent();
    }

    private static Map<ResultRow, Hidden> hidden(int threshold, List<ResultRow> family, TableSums table) {
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
