package org.sanad.assessment.matrix;

import java.util.List;
import java.util.Map;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.codebook.Codebook;
import org.sanad.web.Choice;

/**
 * Codes by group, of one questionnaire.
 *
 * @param groups one without a name where groups are not told apart
 * @param held interviews or focus groups of each group whose texts are all coded; the N of k of N
 * @param allHeld of all groups
 * @param saturation how much each further one told that was new
 */
public record MatrixView(
        Questionnaire questionnaire,
        List<Choice> groups,
        Map<String, Long> held,
        long allHeld,
        List<Step> saturation,
        List<Row> rows) {

    /**
     * What one more interview or focus group brought.
     *
     * @param number in the order of arrival, from 1
     * @param group its words; empty where groups are not told apart
     * @param fresh codes that none before it held
     * @param soFar codes that it or one before it holds
     */
    public record Step(int number, String group, int fresh, int soFar) {}

    /**
     * @param branch the code where it stands in the tree; what stands below it is counted with it, once
     * @param counts interviews by group that hold it
     * @param all of all groups, counted afresh
     */
    public record Row(Codebook.Branch branch, Map<String, Long> counts, long all) {}
}
