package org.sanad.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People as other modules may know them. Whoever asks has checked the permission for what the people are shown in. */
public interface People {

    /** Those among the records that exist, keyed by the id asked for; a merged record is shown as its survivor. */
    Map<PersonId, PersonSummary> summaries(Collection<PersonId> records);

    /** The record that now stands for this one: itself, or the survivor of a merge; empty when there is none. */
    Optional<PersonId> current(PersonId record);

    /**
     * People found by name, code or phone, best first, among those the actor may see; nobody whose consent to
     * registration was withdrawn.
     */
    List<PersonSummary> find(String typed, int most);
}
