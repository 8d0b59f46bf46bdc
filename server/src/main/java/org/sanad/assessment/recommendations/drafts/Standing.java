package org.sanad.assessment.recommendations.drafts;

import java.util.List;
import java.util.Optional;
import org.sanad.assessment.recommendations.Evidence;

/** A recommendation beside the newest results. */
public record Standing(Recommendation recommendation, List<Line> lines) {

    /**
     * One result it rests on.
     *
     * @param now empty where it is no longer counted
     */
    public record Line(Evidence then, Optional<Evidence> now) {

        public boolean changed() {
            return now.filter(then::sameNumbers).isEmpty();
        }
    }

    static Standing of(Recommendation recommendation, List<Evidence> newest) {
        var lines = recommendation.evidence().stream()
                .map(then ->
                        new Line(then, newest.stream().filter(then::sameCell).findFirst()))
                .toList();
        return new Standing(recommendation, lines);
    }

    public boolean changed() {
        return lines.stream().anyMatch(Line::changed);
    }
}
