package org.sanad.assessment.analysis.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.tabulation.Dataset;
import org.sanad.tabulation.Design;
import org.sanad.tabulation.Tabulator;

/** Tells questions that were skipped from those left empty, by the form's own conditions. */
final class Skipped {

    private final Relevance relevance;
    private final Tabulator tabulator;
    private final Map<String, String> names = new HashMap<>();

    private Skipped(List<Variable> variables, Relevance relevance) {
        this.relevance = relevance;
        var size = variables.isEmpty() ? 0 : variables.getFirst().cells().size();
        var columns = variables.stream().map(ReadCells::column).toList();
        this.tabulator = Tabulator.of(Dataset.of(size, columns), Design.purposiveSample());
        variables.forEach(variable -> names.put(variable.path(), variable.name()));
    }

    static List<Variable> marked(List<Variable> variables, Relevance relevance) {
        var skipped = new Skipped(variables, relevance);
        return variables.stream().map(skipped::marked).toList();
    }

    private Variable marked(Variable variable) {
        var conditions = relevance.of(variable.path(), path -> names.getOrDefault(path, path));
        if (conditions.isEmpty()) {
            return variable;
        }
        var asked = new boolean[variable.cells().size()];
        Arrays.fill(asked, true);
        conditions.forEach(condition -> narrow(asked, condition));
        var cells = new ArrayList<String>();
        for (int row = 0; row < asked.length; row++) {
            var cell = variable.cells().get(row);
            cells.add(cell.equals(Variable.MISSING) && !asked[row] ? Variable.NOT_ASKED : cell);
        }
        return variable.with(cells);
    }

    /** A condition on what is not counted, such as words, cannot be followed: what is absent was then not asked. */
    private void narrow(boolean[] asked, String condition) {
        var met = new boolean[asked.length];
        tabulator.where(condition).ifPresent(rows -> Arrays.stream(rows).forEach(row -> met[row] = true));
        for (int row = 0; row < asked.length; row++) {
            asked[row] &= met[row];
        }
    }
}
