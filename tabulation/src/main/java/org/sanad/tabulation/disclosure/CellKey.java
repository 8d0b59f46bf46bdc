package org.sanad.tabulation.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.ResultRow;

/**
 * A count as a reader sees it, whichever table it stands in.
 *
 * @param what the choice; the whole base, or all who did not take the choice
 * @param groups variable to value
 */
public record CellKey(What what, String value, Map<String, String> groups) {

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
        return new CellKey(what, value, Map.copyOf(groups));
    }

    /** Rows whose counts hang together: of the same variable among the same people by the same rules. */
    public static Object family(ResultRow row, @Nullable PlanRow plan) {
        var rules = Optional.ofNullable(plan);
        return List.of(
                row.cell().source(),
                row.cell().variable(),
                row.turns().map(ResultRow.Turns::repeat).orElse(""),
                rules.map(of -> of.counting().subset()).orElse(""),
                rules.map(of -> of.counting().denominator().name()).orElse(""),
                rules.map(of -> of.measure().type().name()).orElse(""),
                rules.map(of -> of.measure().numerator() + "/" + of.measure().denominator())
                        .orElse(""));
    }
}
