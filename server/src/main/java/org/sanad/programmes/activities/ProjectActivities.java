package org.sanad.programmes.activities;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.projects.CohortLine;
import org.sanad.programmes.projects.Project;

/**
 * A project's activities.
 *
 * @param cohorts those the reader reaches, to be chosen from
 */
public record ProjectActivities(Project project, LocalDate today, List<CohortLine> cohorts, List<Activity> all) {

    /** Empty for the project as a whole. */
    public String cohort(Activity activity) {
        return activity.details()
                .cohort()
                .flatMap(id -> cohorts.stream()
                        .filter(line -> line.id().equals(id.value()))
                        .findFirst())
                .map(CohortLine::name)
                .orElse("");
    }

    /** How often somebody came: a child who comes four times stands here four times. */
    public int visits(ActivityKind kind) {
        return all.stream()
                .filter(activity -> activity.details().kind() == kind)
                .flatMap(activity -> activity.came().stream())
                .mapToInt(Came::all)
                .sum();
    }
}
