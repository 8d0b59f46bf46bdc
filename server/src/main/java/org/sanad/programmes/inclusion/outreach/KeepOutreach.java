package org.sanad.programmes.inclusion.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.projects.Projects;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans outreach of a project and writes down what came of it. */
@Component
public class KeepOutreach {

    private final Outreaches outreaches;
    private final Projects projects;
    private final ProgrammePermit programmePermit;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepOutreach(
            Outreaches outreaches,
            Projects projects,
            ProgrammePermit programmePermit,
            Permit permit,
            Audit audit,
            Clock clock) {
        this.outreaches = outreaches;
        this.projects = projects;
        this.programmePermit = programmePermit;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProjectOutreach of(ProjectId project) {
        requireKeeping(project);
        return new ProjectOutreach(projects.find(project).orElseThrow(), today(), outreaches.of(project));
    }

    @Transactional
    public UUID plan(ProjectId project, OutreachPlan plan) {
        requireKeeping(project);
        var user = permit.reach(Permission.KEEP_INCLUSION).user();
        var id = outreaches.add(project, plan, user, clock.instant());
        recorded("outreach.planned", project, plan.plannedOn());
        return id;
    }

    /** Held outreach stays as it was written down. */
    @Transactional
    public Kept<UUID> held(ProjectId project, UUID id, LocalDate day, PeopleTold told) {
        requireKeeping(project);
        var outreach = outreaches.of(project).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (outreach.heldOn().isPresent()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("outreach-held-already"));
        }
        if (day.isAfter(today())) {
            return new Kept.No<>(Map.of("heldOn", Problem.of("outreach-day")));
        }
        if (told.isBeyondAll()) {
            return new Kept.No<>(Map.of("withDisability", Problem.of("outreach-disability", told.all())));
        }
        outreaches.held(id, day, told);
        recorded("outreach.held", project, day);
        return new Kept.Yes<>(id);
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
