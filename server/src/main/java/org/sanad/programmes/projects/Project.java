package org.sanad.programmes.projects;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.directory.SiteId;
import org.sanad.programmes.Delivery;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.WorkshopKind;
import org.sanad.shared.PCode;

/** A project as it stands. */
public record Project(
        ProjectId id,
        String code,
        String name,
        ProjectType type,
        Delivery delivery,
        PCode area,
        SiteId site,
        LocalDate startsOn,
        LocalDate endsOn,
        Optional<WorkshopKind> workshop) {

    /** Whether a change would teach something else, or elsewhere, or with others than so far. */
    boolean isAnotherWorkshop(ProjectDetails changed) {
        return !changed.workshop().equals(workshop) || !changed.site().equals(site) || changed.delivery() != delivery;
    }
}
