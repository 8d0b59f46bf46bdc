package org.sanad.tabulation;

import java.util.List;

/** Holds the answers in columns laid out for counting, and tabulates plans over them as often as wanted. */
public final class Tabulator {

    private Tabulator(Dataset dataset, Design design) {
        assert dataset.size() >= 0 && design.lonely() != Design.LonelyCluster.FAIL;
    }

    public static Tabulator of(Dataset dataset, Design design) {
        return new Tabulator(dataset, design);
    }

    /** Tabulates every row of the plan that can be; the others come back as faults. */
    public Tabulation tabulate(List<PlanRow> plan) {
        throw new UnsupportedOperationException("not yet: " + plan.size());
    }

    /** The rows of the dataset that stand behind one cell. */
    public int[] behind(PlanRow row, ResultRow.Cell cell) {
        throw new UnsupportedOperationException("not yet: " + row + cell);
    }
}
