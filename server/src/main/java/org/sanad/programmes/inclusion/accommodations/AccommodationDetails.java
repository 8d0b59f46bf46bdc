package org.sanad.programmes.inclusion.accommodations;

import java.time.LocalDate;
import org.sanad.registry.PersonId;

/**
 * An accommodation to be promised.
 *
 * @param note what exactly; needed for {@link AccommodationKind#OTHER} alone
 */
public record AccommodationDetails(PersonId person, AccommodationKind kind, String note, LocalDate promisedOn) {

    static final int LONGEST_NOTE = 200;
}
