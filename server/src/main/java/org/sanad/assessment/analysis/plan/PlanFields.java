package org.sanad.assessment.analysis.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.shared.Problem;
import org.sanad.tabulation.PlanFault;
import org.sanad.tabulation.PlanText;
import org.sanad.web.FormErrors;
import org.sanad.web.Texts;

/** The form of one row of a plan. */
final class PlanFields {

    /** As the form calls what is wrong in other rows. */
    private static final String ELSEWHERE = "other-rows";

    private PlanFields() {}

    static List<PlanField> of(Map<String, String> cells, Texts texts) {
        return PlanText.COLUMNS.stream()
                .map(column -> new PlanField(
                        column,
                        PlanWords.label(texts, column),
                        PlanWords.hint(texts, column),
                        PlanWords.example(column),
                        cells.getOrDefault(column, ""),
                        PlanWords.choices(texts, column)))
                .toList();
    }

    /**
     * All of a cell in one sentence after the other; what is wrong in other rows stands at their own places.
     *
     * @param row number of the row on the form
     */
    static FormErrors errors(List<PlanFault> faults, int row, Texts texts) {
        var errors = new FormErrors();
        var byColumn = faults.stream()
                .filter(fault -> fault.row() == row)
                .collect(Collectors.groupingBy(
                        PlanFault::column,
                        LinkedHashMap::new,
                        Collectors.mapping(fault -> PlanWords.fault(texts, fault), Collectors.joining(" "))));
        byColumn.forEach((column, said) -> errors.add(column, Problem.of("analysis-cell", said)));
        var elsewhere = faults.stream()
                .filter(fault -> fault.row() != row)
                .map(fault -> "\u2068" + fault.id() + "\u2069: " + PlanWords.fault(texts, fault))
                .collect(Collectors.joining(" "));
        return elsewhere.isEmpty() ? errors : errors.add(ELSEWHERE, Problem.of("analysis-other-rows", elsewhere));
    }
}
