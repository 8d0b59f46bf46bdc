package org.sanad.tabulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanad.tabulation.plan.ReadRow;
import org.sanad.tabulation.plan.WriteRow;

/** A plan as the columns of a table, as people write it in a spreadsheet. */
public final class PlanText {

    /** In the order of the sheet. The label has a column for each language: {@code indicator_label::en}. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "section",
            "research_question",
            "indicator_label::en",
            "indicator_label::ar",
            "indicator_label::ckb",
            "source",
            "analysis_type",
            "variable",
            "numerator",
            "denominator",
            "subset",
            "subset_label",
            "denominator_rule",
            "missing_rule",
            "dk_rule",
            "group_vars",
            "repeat_for",
            "direction",
            "weight",
            "ci_method",
            "level",
            "sm_base",
            "test",
            "min_n",
            "rounding",
            "chart",
            "sort",
            "top_n");

    /**
     * @param rows those that could be read whole; a plan with faults is not taken in part unless its author says so
     * @param all each row of the table, with a default where a cell could not be read
     */
    public record Read(List<PlanRow> rows, List<PlanRow> all, List<PlanFault> faults) {}

    private PlanText() {}

    /** Reads rows by the names of their columns; an empty or absent cell is the default. All faults come at once. */
    public static Read read(List<Map<String, String>> table) {
        var rows = new ArrayList<PlanRow>();
        var all = new ArrayList<PlanRow>();
        var faults = new ArrayList<PlanFault>();
        for (int i = 0; i < table.size(); i++) {
            var reading = new ReadRow(table.get(i), i + 1);
            var row = reading.row();
            all.add(row);
            faults.addAll(reading.faults());
            if (reading.faults().isEmpty()) {
                rows.add(row);
            }
        }
        return new Read(List.copyOf(rows), List.copyOf(all), List.copyOf(faults));
    }

    /** One row as its columns; reading it gives the same row. */
    public static Map<String, String> write(PlanRow row) {
        return WriteRow.columns(row);
    }
}
