package org.sanad.tabulation.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.tabulation.Disclosure.Sum;

/**
 * What a reader can find out about hidden cells who knows the sums, the shown cells, and that a hidden cell is never
 * zero: by adding and subtracting sums (elimination), and by closing in on a cell from both sides (bounds).
 */
public final class HiddenCells<K> {

    /** Bounds settle in a few rounds; the limit only keeps a slow creep from going on for ever. */
    private static final int ROUNDS = 60;

    private static final double NOTHING = 1e-9;
    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final List<K> cells;
    private final Map<K, Integer> columns = new HashMap<>();
    /** One row a sum that holds hidden cells: +1 a part, -1 the total, and last what these come to. */
    private final List<double[]> equations = new ArrayList<>();

    public HiddenCells(Map<K, Long> counts, List<Sum<K>> sums, Set<K> hidden) {
        this.cells = List.copyOf(hidden);
        cells.forEach(cell -> columns.put(cell, columns.size()));
        for (var sum : sums) {
            var row = new double[cells.size() + 1];
            enter(row, sum.total(), -1, counts);
            sum.parts().forEach(part -> enter(row, part, 1, counts));
            if (hasUnknown(row)) {
                equations.add(row);
            }
        }
    }

    public Set<K> computable() {
        var found = new LinkedHashSet<K>();
        eliminated().forEach(column -> found.add(cells.get(column)));
        closedIn().forEach(column -> found.add(cells.get(column)));
        return found;
    }

    private void enter(double[] row, K cell, int sign, Map<K, Long> counts) {
        var column = columns.get(cell);
        if (column != null) {
            row[column] += sign;
            row[cells.size()] += sign * counts.getOrDefault(cell, 0L);
        }
    }

    private boolean hasUnknown(double[] row) {
        return Arrays.stream(row, 0, cells.size()).anyMatch(factor -> Math.abs(factor) > NOTHING);
    }

    /** Columns that stand alone in a row once the equations are solved as far as they go. */
    private List<Integer> eliminated() {
        var rows = equations.stream().map(double[]::clone).toList();
        var done = 0;
        for (var column = 0; column < cells.size() && done < rows.size(); column++) {
            var pivot = pivot(rows, done, column);
            if (pivot >= 0) {
                swap(rows, done, pivot);
                clear(rows, done, column);
                done++;
            }
        }
        return rows.stream().map(this::loneColumn).filter(column -> column >= 0).toList();
    }

    private static int pivot(List<double[]> rows, int from, int column) {
        var best = -1;
        for (var row = from; row < rows.size(); row++) {
            var size = Math.abs(rows.get(row)[column]);
            if (size > NOTHING && (best < 0 || size > Math.abs(rows.get(best)[column]))) {
                best = row;
            }
        }
        return best;
    }

    private static void swap(List<double[]> rows, int one, int other) {
        var kept = rows.get(one).clone();
        System.arraycopy(rows.get(other), 0, rows.get(one), 0, kept.length);
        System.arraycopy(kept, 0, rows.get(other), 0, kept.length);
    }

    private static void clear(List<double[]> rows, int pivot, int column) {
        var lead = rows.get(pivot);
        for (var row : rows) {
            var factor = row[column] / lead[column];
            if (row != lead && Math.abs(factor) > NOTHING) {
                for (var at = 0; at < row.length; at++) {
                    row[at] -= factor * lead[at];
                }
            }
        }
    }

    private int loneColumn(double[] row) {
        var lone = -1;
        for (var column = 0; column < cells.size(); column++) {
            if (Math.abs(row[column]) > NOTHING) {
                if (lone >= 0) {
                    return -1;
                }
                lone = column;
            }
        }
        return lone;
    }

    private List<Integer> closedIn() {
        var low = new long[cells.size()];
        var high = new long[cells.size()];
        Arrays.fill(low, 1);
        Arrays.fill(high, UNBOUNDED);
        var moved = true;
        for (var round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (var row : equations) {
                moved |= tighten(row, low, high);
            }
        }
        var closed = new ArrayList<Integer>();
        for (var column = 0; column < cells.size(); column++) {
            if (low[column] >= high[column]) {
                closed.add(column);
            }
        }
        return closed;
    }

    private boolean tighten(double[] row, long[] low, long[] high) {
        var moved = false;
        for (var column = 0; column < cells.size(); column++) {
            var sign = Math.round(row[column]);
            if (sign != 0) {
                var most = rest(row, column, low, high);
                var least = rest(row, column, high, low);
                var newHigh = sign > 0 ? most : -least;
                var newLow = sign > 0 ? least : -most;
                moved |= newHigh < high[column] || newLow > low[column];
                high[column] = Math.min(high[column], newHigh);
                low[column] = Math.max(low[column], newLow);
            }
        }
        return moved;
    }

    /** What is left for one cell when parts take {@code ofParts} and a hidden total takes {@code ofTotal}. */
    private long rest(double[] row, int except, long[] ofParts, long[] ofTotal) {
        var rest = Math.round(row[cells.size()]);
        for (var column = 0; column < cells.size(); column++) {
            var sign = Math.round(row[column]);
            if (column != except && sign != 0) {
                var taken = sign > 0 ? ofParts[column] : ofTotal[column];
                rest = Math.clamp(rest - sign * taken, -UNBOUNDED, UNBOUNDED);
            }
        }
        return rest;
    }
}
