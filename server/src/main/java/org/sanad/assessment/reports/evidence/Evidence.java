package org.sanad.assessment.reports.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.analysis.reached.AskedLine;

/**
 * Everything a report may cite of a round, for one audience.
 *
 * @param asked how many were asked by each method
 * @param sections parts of questionnaires in each language, by the plan's words for them; editions of before have none
 */
public record Evidence(Versions versions, List<Asked> asked, List<Finding> findings, Map<String, Wording> sections) {

    /**
     * @param count interviews, or focus groups, that are counted
     * @param lines how many were asked of all, then by group and by place
     */
    public record Asked(
            Finding.Source source, long count, @Nullable List<AskedLine> lines) {

        /** Editions of earlier versions have the count alone. */
        @Override
        public List<AskedLine> lines() {
            return Objects.requireNonNullElseGet(lines, () -> List.of(AskedLine.counted(count)));
        }
    }

    public Evidence {
        asked = List.copyOf(asked);
        findings = List.copyOf(findings);
        sections = Map.copyOf(Objects.requireNonNullElse(sections, Map.of()));
    }

    public Optional<Finding> finding(String id) {
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    public Optional<Result> result(String finding, String key) {
        return finding(finding).flatMap(found -> found.result(key));
    }
}
