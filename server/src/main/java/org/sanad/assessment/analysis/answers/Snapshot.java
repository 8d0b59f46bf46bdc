package org.sanad.assessment.analysis.answers;

import java.util.List;
import java.util.Optional;
import org.sanad.tabulation.Dataset;
import org.sanad.tabulation.Design;
import org.sanad.tabulation.Tabulator;

/**
 * All answers of one source.
 *
 * @param weight variable of weights from the sampling frame; empty for a sample chosen on purpose
 * @param stratum variable of the strata; empty without a frame
 * @param cluster variable of what was drawn first; empty where people were drawn
 */
public record Snapshot(
        List<Respondent> respondents, List<Variable> variables, String weight, String stratum, String cluster) {

    public Optional<Variable> variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst();
    }

    public Dataset dataset() {
        return Dataset.of(
                respondents.size(), variables.stream().map(ReadCells::column).toList());
    }

    public Design design() {
        if (weight.isEmpty()) {
            return Design.purposiveSample();
        }
        return Design.randomSample().weighted(weight).stratified(stratum).clustered(cluster);
    }

    public Tabulator tabulator() {
        return Tabulator.of(dataset(), design());
    }
}
