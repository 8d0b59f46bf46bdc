package org.sanad.assessment.analysis.plan;

import java.util.List;
import java.util.stream.Stream;
import org.sanad.assessment.analysis.answers.Snapshot;
import org.sanad.assessment.analysis.answers.Variable;

/**
 * Disability as the Washington Group questions tell it. Where a form calculates its own, that is left out: it is empty as
 * soon as one of the six is not answered, and a round with two figures of one thing contradicts itself.
 */
record OneDisability(Snapshot snapshot) {

    private static final String TOLD = "disability_wg";
    private static final String CALCULATED = "disability_status";

    /** Breakdowns with the one by disability behind them, where it is known. */
    List<String> with(List<String> dividing) {
        return isTold()
                ? Stream.concat(dividing.stream(), Stream.of(TOLD)).distinct().toList()
                : dividing;
    }

    boolean isSecondFigure(Variable variable) {
        return isTold() && variable.name().equals(CALCULATED);
    }

    private boolean isTold() {
        return snapshot.variable(TOLD).isPresent();
    }
}
