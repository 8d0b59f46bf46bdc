package org.sanad.assessment.analysis.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked again and again within an interview, as of each member of a household.
 *
 * @param name as results call it
 * @param path in its form
 * @param around path of the repeat around it; empty where the interview is around it
 * @param labels its words by language tag
 * @param of for each turn the row of what is around it: of the interview, or of the turn of the repeat around it
 * @param variables with one cell for each turn
 */
public record Repeated(
        String name,
        String path,
        String around,
        Map<String, String> labels,
        List<Integer> of,
        List<Variable> variables) {

    Repeated with(List<Variable> others) {
        return with(of, others);
    }

    Repeated with(List<Integer> rows, List<Variable> others) {
        return new Repeated(name, path, around, labels, rows, others);
    }

    Optional<Variable> variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst();
    }
}
