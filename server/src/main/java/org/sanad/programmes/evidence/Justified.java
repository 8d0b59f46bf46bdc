package org.sanad.programmes.evidence;

import java.util.UUID;
import org.sanad.access.Target;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.PCode;

/**
 * What evidence speaks for.
 *
 * @param area where it lies
 */
public record Justified(What what, UUID id, PCode area) {

    /** A request, a workshop type, or a project that runs. */
    public enum What {
        REQUEST,
        WORKSHOP,
        PROJECT
    }

    public static Justified request(UUID id, PCode area) {
        return new Justified(What.REQUEST, id, area);
    }

    public static Justified workshop(UUID id, PCode area) {
        return new Justified(What.WORKSHOP, id, area);
    }

    public static Justified project(ProjectId id, PCode area) {
        return new Justified(What.PROJECT, id.value(), area);
    }

    Target target() {
        return what == What.PROJECT ? Target.project(id, area) : Target.at(area);
    }
}
