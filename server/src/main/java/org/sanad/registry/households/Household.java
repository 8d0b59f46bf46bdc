package org.sanad.registry.households;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;

/**
 * People who live together.
 *
 * @param members those whose record is not merged into another
 */
public record Household(UUID id, String code, Optional<PersonId> head, List<PersonSummary> members) {

    public boolean isHead(PersonId person) {
        return head.filter(person::equals).isPresent();
    }
}
