package org.sanad.programmes.calendar;

import java.util.Optional;
import java.util.UUID;
import org.sanad.directory.SiteId;
import org.sanad.programmes.ProjectId;
import org.sanad.workforce.StaffId;

/** Whose calendar: one's own, that is all sessions one reaches; a project's; a site's; a facilitator's. */
public sealed interface Whose {

    record Own() implements Whose {}

    record OfProject(ProjectId id) implements Whose {}

    record OfSite(SiteId id) implements Whose {}

    record OfFacilitator(StaffId id) implements Whose {}

    default Optional<UUID> project() {
        return this instanceof OfProject(var id) ? Optional.of(id.value()) : Optional.empty();
    }

    default Optional<UUID> site() {
        return this instanceof OfSite(var id) ? Optional.of(id.value()) : Optional.empty();
    }

    default Optional<UUID> facilitator() {
        return this instanceof OfFacilitator(var id) ? Optional.of(id.value()) : Optional.empty();
    }

    /** Where it stands. */
    default String path() {
        return switch (this) {
            case Own() -> "/calendar";
            case OfProject(var id) -> "/projects/" + id + "/calendar";
            case OfSite(var id) -> "/sites/" + id.value() + "/calendar";
            case OfFacilitator(var id) -> "/staff/" + id.value() + "/calendar";
        };
    }
}
