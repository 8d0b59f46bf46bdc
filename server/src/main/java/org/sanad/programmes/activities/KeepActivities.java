package org.sanad.programmes.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.projects.KeepProject;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans activities beside the sessions and writes down how many came, apart from all that is counted of sessions. */
@Component
public class KeepActivities {

    private final Activities activities;
    private final KeepProject projects;
    private final ProgrammePermit programmePermit;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepActivities(
            Activities activities,
            KeepProject projects,
            ProgrammePermit programmePermit,
            Permit permit,
            Audit audit,
            Clock clock) {
        this.activities = activities;
        this.projects = projects;
        this.programmePermit = programmePermit;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProjectActivities of(ProjectId project) {
        requireKeeping(project);
        return new ProjectActivities(
                projects.project(project), today(), projects.cohorts(project, Locale.ENGLISH), activities.of(project));
    }

    @Transactional
    public Kept<UUID> plan(ProjectId project, ActivityDetails details) {
        var here = of(project);
        if (details.cohort()
                .filter(cohort ->
                        here.cohorts().stream().noneMatch(line -> line.id().equals(cohort.value())))
                .isPresent()) {
            return new Kept.No<>(Map.of("cohort", Problem.of("activity-cohort")));
        }
        var user = permit.reach(Permission.KEEP_INCLUSION).user();
        var id = activities.add(project, details, user, clock.instant());
        recorded("activity.planned", project, details.on());
        return new Kept.Yes<>(id);
    }

    /** A number written down wrongly is written down again. */
    @Transactional
    public void came(ProjectId project, UUID id, Came came) {
        var activity = of(project).all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (activity.details().on().isAfter(today())) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    Problem.of("activity-to-come", activity.details().on()));
        }
        activities.came(id, came);
        recorded("activity.counted", project, activity.details().on());
    }

    /** Before anything of a form is read: who may not keep learns nothing of what was wrong with it. */
    void requireKeeping(ProjectId project) {
        programmePermit.require(Permission.KEEP_INCLUSION, project);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    private void recorded(String action, ProjectId project, LocalDate day) {
        audit.recorded(action, Subject.of("project", project), Map.of("day", day.toString()));
    }
}
