package org.sanad.forms;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lists of records that forms choose from: those Sanad keeps itself, and those that forms made. */
public interface EntityLists {

    /**
     * Changes whenever what a phone would get changes.
     *
     * @param list its name, as the form's file is called without {@code .csv}
     * @param target whom it is for; a cohort's phone gets the cohort's people alone
     * @return empty if there is no such list for this target
     */
    Optional<String> hash(String list, FormTarget target);

    /** Whether Sanad keeps the records of this list itself: forms then make none, whoever takes what they bring does. */
    default boolean isKept(String list) {
        return false;
    }

    /** Whether anybody with a web link may have it: nothing in it is about a person. */
    default boolean isOpen(String list) {
        return false;
    }

    /** The columns {@code name}, {@code label}, {@code __version}, then the properties. */
    byte[] csv(String list, FormTarget target);

    /** Of records a phone holds, those that are no more. */
    Set<UUID> gone(String list, Collection<UUID> held);
}
