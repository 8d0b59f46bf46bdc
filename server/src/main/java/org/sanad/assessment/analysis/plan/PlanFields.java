package org.sanad.assessment.analysis.plan;

import java.util.List;
import java.util.Map;
import org.sanad.shared.Problem;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanText;
import org.sanad.web.FormErrors;
import org.sanad.web.Texts;

/** The form of one row of a plan. */
final class PlanFields {

    private PlanFields() {}

    static List<PlanField> of(Map<String, String> cells, Texts texts) {
        return PlanText.COLUMNS.stream()
                .map(column -> new PlanField(
                        column,
                        PlanWords.label(texts, column),
                        PlanWords.hint(texts, column),
                        cells.getOrDefault(column, ""),
                        PlanWords.choices(texts, column)))
                .toList();
    }

    static FormErrors errors(List<PlanFault> faults, Texts texts) {
        var errors = new FormErrors();
        faults.forEach(fault -> errors.add(fault.column(), Problem.of("analysis-cell", PlanWords.fault(texts, fault))));
        return errors;
    }
}
