package org.sanad.assessment.analysis.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanFault.Reason;
import org.sanad.tabulation.PlanRow;
import org.sanad.tabulation.PlanRow.Source;
import org.sanad.tabulation.Tabulators;

/** Holds a plan against the questions of its round. */
final class CheckPlan {

    private CheckPlan() {}

    /** @param asked what was asked, by source */
    static List<PlanFault> faults(List<PlanRow> rows, Map<Source, Tabulators> asked) {
        var faults = new ArrayList<PlanFault>();
        var ids = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int number = i + 1;
            if (!ids.add(row.id())) {
                faults.add(new PlanFault(number, row.id(), "id", Reason.ID_TWICE, row.id(), List.of()));
            }
            var tabulator = asked.get(row.source());
            if (tabulator == null) {
                faults.add(new PlanFault(
                        number,
                        row.id(),
                        "source",
                        Reason.NOT_A_VALUE_OF_THIS_COLUMN,
                        word(row.source()),
                        asked.keySet().stream().map(CheckPlan::word).toList()));
            } else {
                tabulator.check(List.of(row)).forEach(fault -> faults.add(numbered(fault, number)));
            }
        }
        return faults;
    }

    private static String word(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    private static PlanFault numbered(PlanFault fault, int number) {
        return new PlanFault(number, fault.id(), fault.column(), fault.reason(), fault.value(), fault.nearest());
    }
}
