package org.sanad.access;

import java.util.UUID;
import org.sanad.shared.PCode;

/** What a permission is asked for. */
public sealed interface Target {

    /** Something that belongs to the mission as a whole: users, the audit log, lists of places. */
    record WholeMission() implements Target {}

    /** Something at a place: a person's record, a site. */
    record At(PCode area) implements Target {}

    /** A project and all below it. */
    record Project(UUID project, PCode area) implements Target {}

    static Target mission() {
        return new WholeMission();
    }

    static Target at(PCode area) {
        return new At(area);
    }

    static Target project(UUID project, PCode area) {
        return new Project(project, area);
    }
}
