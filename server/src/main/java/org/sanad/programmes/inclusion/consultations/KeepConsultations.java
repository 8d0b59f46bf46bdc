package org.sanad.programmes.inclusion.consultations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what people with disabilities said of a project, and sees the adjustment through. */
@Component
public class KeepConsultations {

    private final Consultations consultations;
    private final Projects projects;
    private final ProgrammePermit programmePermit;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepConsultations(
            Consultations consultations,
            Projects projects,
            ProgrammePermit programmePermit,
            Permit permit,
            Audit audit,
            Clock clock) {
        this.consultations = consultations;
        this.projects = projects;
        this.programmePermit = programmePermit;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProjectConsultations of(ProjectId project) {
        requireKeeping(project);
        return new ProjectConsultations(projects.find(project).orElseThrow(), today(), consultations.of(project));
    }

    /** Those the actor may read. */
    @Transactional(readOnly = true)
    public List<NearbyConsultation> near(PCode area) {
        return permit.allowsAnywhere(Permission.KEEP_INCLUSION)
                ? consultations.near(area, permit.reach(Permission.KEEP_INCLUSION))
                : List.of();
    }

    @Transactional
    public Kept<UUID> record(ProjectId project, ConsultationDetails details) {
        requireKeeping(project);
        if (details.on().isAfter(today())) {
            return new Kept.No<>(Map.of("on", Problem.of("consultation-day")));
        }
        if (details.people() == 0) {
            return new Kept.No<>(Map.of("women", Problem.of("consultation-nobody")));
        }
        var user = permit.reach(Permission.KEEP_INCLUSION).user();
        var id = consultations.add(project, details, user, clock.instant());
        recorded("consultation.recorded", project, details.on());
        return new Kept.Yes<>(id);
    }

    /**
     * @param adjustment what was changed; where nothing was typed, what was said when people were asked
     */
    @Transactional
    public void adjusted(ProjectId project, UUID id, String adjustment, LocalDate day) {
        requireKeeping(project);
        var standing = consultations.of(project).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (!standing.isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("consultation-adjusted"));
        }
        var changed = adjustment.isEmpty() ? standing.details().adjustment() : adjustment;
        if (changed.isEmpty() || changed.length() > ConsultationDetails.LONGEST) {
            throw new Refused(
                    Refused.Kind.BAD_INPUT, Problem.of("consultation-adjustment", ConsultationDetails.LONGEST));
        }
        if (day.isAfter(today()) || day.isBefore(standing.details().on())) {
            throw new Refused(
                    Refused.Kind.BAD_INPUT,
                    Problem.of("consultation-adjusted-day", standing.details().on()));
        }
        consultations.adjusted(id, changed, day);
        recorded("consultation.adjusted", project, day);
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
