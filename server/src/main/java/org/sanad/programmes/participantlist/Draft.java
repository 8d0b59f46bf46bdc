package org.sanad.programmes.participantlist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.participantlist.rows.KeptList;

/**
 * An uploaded list on its way.
 *
 * @param content empty once it was confirmed
 * @param outcome how many were saved, once it was confirmed
 */
record Draft(
        UUID id,
        CohortId cohort,
        String fileName,
        Instant createdAt,
        Optional<KeptList> content,
        Decisions decisions,
        Optional<SavedList> outcome) {}
