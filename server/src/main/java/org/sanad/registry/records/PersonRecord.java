package org.sanad.registry.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.registry.Born;
import org.sanad.registry.DisplacementStatus;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.Sex;
import org.sanad.registry.SpokenLanguage;
import org.sanad.shared.PCode;

/**
 * A person's row as it stands.
 *
 * @param mergedInto the record that stands for this one, after a merge
 * @param withdrawn whether consent to registration was withdrawn; nothing that tells who it is is left then
 * @param version counts changes, so that nobody overwrites what they have not seen
 */
public record PersonRecord(
        PersonId id,
        String code,
        String fullName,
        Sex sex,
        Born born,
        DisplacementStatus displacement,
        PCode area,
        Optional<UUID> household,
        List<String> phones,
        Set<SpokenLanguage> languages,
        String accommodationNeeds,
        Instant registeredAt,
        Optional<PersonId> mergedInto,
        boolean withdrawn,
        int version) {

    public PersonSummary summary() {
        return new PersonSummary(id, code, fullName, sex, born, area);
    }
}
