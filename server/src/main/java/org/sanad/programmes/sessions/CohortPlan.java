package org.sanad.programmes.sessions;

import java.util.List;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.related.Leader;

/** A cohort's plan; without lines when none is made yet. */
public record CohortPlan(CohortId cohort, ProjectType type, String name, List<PlanLine> lines, List<Leader> leaders) {

    /** Whether so many peer sessions were never seen in a real project. */
    public boolean unusual() {
        return !lines.isEmpty()
                && PlanRequest.isUnusual((int) lines.stream()
                        .filter(line -> line.number() > 0 && !line.cancelled())
                        .count());
    }

    /** Whether something stands against one of the sessions. */
    public boolean clashes() {
        return lines.stream().anyMatch(line -> !line.warnings().isEmpty());
    }

    public List<Leader> unconfirmed() {
        return leaders.stream().filter(leader -> !leader.confirmed()).toList();
    }
}
