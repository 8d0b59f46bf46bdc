package org.sanad.tabulation.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sanad.tabulation.Disclosure.Sum;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.ResultRow.Kind;
import org.sanad.tabulation.Suppress.Nesting;
import org.sanad.tabulation.disclosure.CellKey.What;

/** The counts of one family of tables and every way in which a reader can add them up. */
public final class TableSums {

    private final Map<CellKey, Long> counts = new LinkedHashMap<>();
    private final Map<CellKey, Long> interviews = new LinkedHashMap<>();
    private final Set<Sum<CellKey>> sums = new LinkedHashSet<>();
    private final Map<String, PlanRow> plan;

    /** @param nestings of variables that the rows are of, or are divided by */
    public TableSums(List<ResultRow> rows, Map<String, PlanRow> plan, List<Nesting> nestings) {
        this.plan = plan;
        rows.forEach(this::enter);
        takenAndNot(rows);
        overGroups();
        var cells = List.copyOf(counts.keySet());
        nestings.forEach(nesting -> cells.forEach(cell -> nested(cell, nesting)));
    }

    public Map<CellKey, Long> counts() {
        return counts;
    }

    /** How many interviews stand behind counts of turns; none for counts of interviews. */
    public Map<CellKey, Long> interviews() {
        return interviews;
    }

    public List<Sum<CellKey>> sums() {
        return List.copyOf(sums);
    }

    /** Cells that a row shows: its count and, unless it is of a choice, its base. */
    public List<CellKey> cellsOf(ResultRow row) {
        if (row.cell().value().isEmpty() || row.estimate().kind() == Kind.QUANTILE) {
            return List.of(base(row));
        }
        var cells = new ArrayList<>(List.of(taken(row), base(row)));
        if (row.estimate().kind() != Kind.SHARE_OF_VALUE) {
            cells.add(notTaken(row));
        }
        return cells;
    }

    private void enter(ResultRow row) {
        long n = row.counts().n();
        long total = row.counts().total();
        counts.put(base(row), total);
        if (!row.cell().value().isEmpty() && row.estimate().kind() != Kind.QUANTILE) {
            counts.put(taken(row), n);
            if (row.estimate().kind() != Kind.SHARE_OF_VALUE) {
                counts.put(notTaken(row), total - n);
            }
        }
        row.turns().ifPresent(turns -> enter(row, turns));
    }

    private void enter(ResultRow row, ResultRow.Turns turns) {
        interviews.put(base(row), turns.total());
        if (counts.containsKey(taken(row))) {
            interviews.put(taken(row), turns.interviews());
        }
        var notTaken = notTaken(row);
        if (counts.containsKey(notTaken)) {
            interviews.put(notTaken, turns.others());
        }
    }

    private static CellKey taken(ResultRow row) {
        return CellKey.of(What.TAKEN, row.cell().value(), row);
    }

    private CellKey notTaken(ResultRow row) {
        return CellKey.of(What.NOT_TAKEN, row.cell().value() + " " + rule(row), row);
    }

    /** By which a base is counted. */
    private String rule(ResultRow row) {
        return Optional.ofNullable(plan.get(row.cell().planRow()))
                .map(of -> of.counting().denominator().name())
                .orElse("");
    }

    /** In the direction of rows the base is everybody who took the choice. */
    private CellKey base(ResultRow row) {
        if (row.estimate().kind() == Kind.SHARE_OF_VALUE) {
            return new CellKey(row.cell().variable(), What.TAKEN, row.cell().value(), Map.of());
        }
        return CellKey.of(What.BASE, rule(row), row);
    }

    private void takenAndNot(List<ResultRow> rows) {
        rows.stream()
                .filter(row -> row.estimate().kind() != Kind.SHARE_OF_VALUE)
                .filter(row -> counts.containsKey(taken(row)))
                .forEach(row -> sums.add(new Sum<>(base(row), List.of(taken(row), notTaken(row)))));
        choicesOfOne(rows);
    }

    /** Where exactly one choice is taken, what is not taken is the sum of the others; so choices make the base. */
    private void choicesOfOne(List<ResultRow> rows) {
        var parts = new LinkedHashMap<CellKey, Set<CellKey>>();
        rows.stream()
                .filter(row -> row.estimate().kind() == Kind.SHARE_OF_GROUP)
                .forEach(row -> parts.computeIfAbsent(base(row), none -> new LinkedHashSet<>())
                        .add(taken(row)));
        parts.forEach(this::addIfItAddsUp);
    }

    private void addIfItAddsUp(CellKey total, Set<CellKey> parts) {
        long sum =
                parts.stream().mapToLong(part -> counts.getOrDefault(part, 0L)).sum();
        if (sum == counts.getOrDefault(total, 0L)) {
            sums.add(new Sum<>(total, List.copyOf(parts)));
        }
    }

    /** A cell is the sum of the cells that split it further, where these are complete. */
    private void overGroups() {
        var bySplit = new LinkedHashMap<Set<String>, List<CellKey>>();
        counts.keySet()
                .forEach(cell -> bySplit.computeIfAbsent(cell.groups().keySet(), none -> new ArrayList<>())
                        .add(cell));
        for (var coarse : bySplit.keySet()) {
            for (var fine : bySplit.keySet()) {
                if (fine.size() > coarse.size() && fine.containsAll(coarse)) {
                    parts(bySplit.getOrDefault(fine, List.of()), coarse).forEach(this::addIfItAddsUp);
                }
            }
        }
    }

    /** A cell of the coarse variable, or of one of its groups, is the sum of those of the fine one. */
    private void nested(CellKey cell, Nesting nesting) {
        var isAnswer = cell.what() == What.TAKEN && cell.variable().equals(nesting.coarse());
        var whole = isAnswer ? cell.value() : cell.groups().get(nesting.coarse());
        if (whole != null && !cell.groups().containsKey(nesting.fine())) {
            var parts = new LinkedHashSet<CellKey>();
            nesting.within().forEach((part, of) -> {
                var fine = isAnswer ? cell.answering(nesting.fine(), part) : cell.among(nesting, part);
                if (of.equals(whole) && counts.containsKey(fine)) {
                    parts.add(fine);
                }
            });
            if (!parts.isEmpty()) {
                addIfItAddsUp(cell, parts);
            }
        }
    }

    private Map<CellKey, Set<CellKey>> parts(List<CellKey> fine, Set<String> coarse) {
        var parts = new LinkedHashMap<CellKey, Set<CellKey>>();
        for (var cell : fine) {
            var kept = new TreeMap<>(cell.groups());
            kept.keySet().retainAll(coarse);
            var total = new CellKey(cell.variable(), cell.what(), cell.value(), Map.copyOf(kept));
            if (counts.containsKey(total)) {
                parts.computeIfAbsent(total, none -> new LinkedHashSet<>()).add(cell);
            }
        }
        return parts;
    }
}
