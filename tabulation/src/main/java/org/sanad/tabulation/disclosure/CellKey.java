package org.sanad.tabulation.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;
import org.sanad.tabulation.Suppress.Nesting;

/**
 * A count as a reader sees it, whichever table it stands in.
 *
 * @param variable what was asked
 * @param what the choice; the whole base, or all who did not take the choice
 * @param value the choice; of a base the rule by which it is counted, of those not taken both
 * @param groups variable to value
 */
public record CellKey(String variable, What what, String value, Map<String, String> groups) {

    /** Of the order of their cost: a base is hidden last. */
    public enum What {
        TAKEN,
        NOT_TAKEN,
        BASE
    }

    static CellKey of(What what, String value, ResultRow row) {
        var groups = new TreeMap<String, String>();
        var cell = row.cell();
        for (int i = 0; i < cell.groups().size(); i++) {
            groups.put(cell.groups().get(i), cell.groupValues().get(i));
        }
        if (!cell.repeatFor().isEmpty()) {
            groups.put(cell.repeatFor(), cell.repeatValue());
        }
        return new CellKey(row.cell().variable(), what, value, Map.copyOf(groups));
    }

    /** The same people by their answer to another question. */
    CellKey answering(String other, String answer) {
        return new CellKey(other, what, answer, groups);
    }

    /** The same of a part of its group. */
    CellKey among(Nesting nesting, String part) {
        var finer = new TreeMap<>(groups);
        finer.remove(nesting.coarse());
        finer.put(nesting.fine(), part);
        return new CellKey(variable, what, value, Map.copyOf(finer));
    }

    /**
     * Rows whose counts hang together: of the same variable, or one it is nested in, among the same people. Shares of
     * those who answered and of everybody have other bases, but the same people took the choice.
     *
     * @param variable under which nested ones stand together
     */
    public static Object family(ResultRow row, String variable, @Nullable PlanRow plan) {
        var rules = Optional.ofNullable(plan);
        return List.of(
                row.cell().source(),
                variable,
                row.turns().map(ResultRow.Turns::repeat).orElse(""),
                rules.map(of -> of.counting().subset()).orElse(""),
                rules.map(of -> of.measure().type().name()).orElse(""),
                rules.map(of -> of.measure().numerator() + "/" + of.measure().denominator())
                        .orElse(""));
    }
}
