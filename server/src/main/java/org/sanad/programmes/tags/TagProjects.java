package org.sanad.programmes.tags;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tags projects, and finds those that can be told for something. */
@Component
public class TagProjects {

    private final ProjectTags tags;
    private final ProgrammePermit programmePermit;
    private final Permit permit;
    private final Audit audit;

    TagProjects(ProjectTags tags, ProgrammePermit programmePermit, Permit permit, Audit audit) {
        this.tags = tags;
        this.programmePermit = programmePermit;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Set<Tag> of(ProjectId project) {
        programmePermit.require(Permission.SEE_PROJECTS, project);
        return tags.of(project);
    }

    @Transactional(readOnly = true)
    public List<TaggedProject> all() {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        return tags.reached(permit.reach(Permission.SEE_PROJECTS));
    }

    @Transactional
    public void tag(ProjectId project, Set<Tag> chosen) {
        requireTagging(project);
        if (chosen.stream().filter(tag -> tag.theme() == Tag.Theme.SETTING).count() > 1) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("tags-one-setting"));
        }
        tags.put(project, chosen);
        audit.recorded("project.tagged", Subject.of("project", project), Map.of("tags", chosen.toString()));
    }

    /** Before anything of a form is read: who may not tag learns nothing of what was wrong with it. */
    void requireTagging(ProjectId project) {
        programmePermit.require(Permission.PLAN_PROJECTS, project);
    }
}
