package org.sanad.registry;

import java.util.Collection;
import java.util.Set;

/** Whose yes to a purpose stands today; for modules that may do something only with it. */
public interface StandingConsents {

    /** Those among the records whose person said yes, and has not taken it back since in any of their records. */
    Set<PersonId> among(Collection<PersonId> records, ConsentPurpose purpose);
}
