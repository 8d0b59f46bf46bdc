package org.sanad.programmes.inclusion.outreach;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.projects.Project;

/** A project's outreach. */
public record ProjectOutreach(Project project, LocalDate today, List<Outreach> all) {

    /** Occasions on which people were told, each person perhaps more than once: never people of the project. */
    public int told() {
        return all.stream()
                .flatMap(outreach -> outreach.told().stream())
                .mapToInt(PeopleTold::all)
                .sum();
    }
}
