package org.sanad.proof;

import java.util.List;

/**
 * What came of reading a report.
 *
 * @param findings in the order of the report
 * @param numbers how many numbers were looked at
 * @param charts how many charts were recognised
 * @param tables how many tables were recognised
 */
public record Proof(List<Finding> findings, int pages, int numbers, int charts, int tables) {

    public Proof {
        findings = List.copyOf(findings);
    }

    public List<Finding> proven() {
        return graded(Grade.PROVEN);
    }

    public List<Finding> questions() {
        return graded(Grade.QUESTION);
    }

    private List<Finding> graded(Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).toList();
    }
}
