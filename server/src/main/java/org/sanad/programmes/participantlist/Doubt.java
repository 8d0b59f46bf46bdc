package org.sanad.programmes.participantlist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.participantlist.rows.ListRow;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PossibleDuplicates.Likely;

/**
 * A row that may tell of somebody known.
 *
 * @param known people in the register, the likeliest first
 * @param earlier the earlier row of the list it may repeat
 */
record Doubt(ListRow row, List<Likely> known, Optional<ListRow> earlier, Optional<String> decision) {

    boolean isDecided() {
        return decision.isPresent();
    }

    NewPerson person() {
        return row.person();
    }

    /** The person in the register it was said to be; only one of those it was shown beside. */
    Optional<UUID> samePerson(Decisions decisions) {
        return decisions
                .samePerson(row.number())
                .filter(id -> known.stream()
                        .anyMatch(likely -> likely.person().id().value().equals(id)));
    }
}
