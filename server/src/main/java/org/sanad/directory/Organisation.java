package org.sanad.directory;

import org.jspecify.annotations.Nullable;

/** Who runs a site or employs a member of staff. */
public record Organisation(
        OrganisationId id, String name, @Nullable String acronym) {

    /** The acronym where there is one, since that is how people speak of it. */
    public String shortName() {
        return acronym == null ? name : acronym;
    }
}
