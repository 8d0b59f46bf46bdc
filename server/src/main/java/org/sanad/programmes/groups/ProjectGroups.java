package org.sanad.programmes.groups;

import java.util.List;
import org.sanad.programmes.projects.Project;

/** The people of a project, the groups proposed for them, and cohorts to be opened or narrowed. */
public record ProjectGroups(
        Project project, List<Participant> people, List<ProposedGroup> proposed, List<CohortChange> changes) {

    public long asked() {
        return people.stream().filter(person -> person.wish() != null).count();
    }

    /** A code to begin with; whoever accepts changes it. */
    public String code(int number) {
        var suffix = "-G" + number;
        var code = project.code();
        return code.substring(0, Math.min(code.length(), 30 - suffix.length())) + suffix;
    }
}
