package org.sanad.tabulation;

import java.util.List;

/** What came of a plan: the result table, and what could not be tabulated or must be known of the design. */
public record Tabulation(List<ResultRow> rows, List<PlanFault> planFaults, List<Design.Fault> designFaults) {

    public Tabulation {
        rows = List.copyOf(rows);
        planFaults = List.copyOf(planFaults);
        designFaults = List.copyOf(designFaults);
    }
}
