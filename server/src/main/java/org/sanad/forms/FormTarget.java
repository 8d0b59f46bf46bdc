package org.sanad.forms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Target;
import org.sanad.shared.PCode;

/**
 * What a form or a phone is for: the mission, a project, a cohort, a round of an assessment.
 *
 * @param id null for the mission
 * @param project the project it belongs to; null outside of projects
 * @param area p-code of its place; null for the mission
 * @param label its name
 */
public record FormTarget(
        Kind kind,
        @Nullable UUID id,
        @Nullable UUID project,
        @Nullable String area,
        String label) {

    /** What somebody hands a form out to. */
    public enum Kind {
        MISSION,
        PROJECT,
        COHORT,
        ROUND
    }

    public static final FormTarget MISSION = new FormTarget(Kind.MISSION, null, null, null, "");

    /** What a permission is asked for. */
    public Target target() {
        if (area == null) {
            return Target.mission();
        }
        return project == null ? Target.at(new PCode(area)) : Target.project(project, new PCode(area));
    }

    /** As a form's field sends it: {@code COHORT:0190…}. */
    public String key() {
        return id == null ? kind.name() : kind + ":" + id;
    }
}
