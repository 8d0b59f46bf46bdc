package org.sanad.programmes.inclusion.places;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be mended at a place.
 *
 * @param doneOn null while it is open
 */
public record Fix(
        UUID id, UUID checkId, String what, @Nullable LocalDate doneOn) {

    public boolean isOpen() {
        return doneOn == null;
    }
}
