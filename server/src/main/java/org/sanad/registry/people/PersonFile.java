package org.sanad.registry.people;

import java.util.List;
import java.util.Optional;
import org.sanad.registry.consents.Consent;
import org.sanad.registry.households.Household;
import org.sanad.registry.records.Happening;
import org.sanad.registry.records.PersonRecord;

/**
 * All that is shown of a person on one page; the answers on difficulty stand on a page of their own.
 *
 * @param household with those of its members the reader may see
 */
public record PersonFile(
        PersonRecord record,
        Optional<Household> household,
        List<Consent> consents,
        List<Happening> happenings,
        List<Joined> joined,
        May may) {

    /** A record merged into this one; it keeps its consents and its history. */
    public record Joined(PersonRecord record, List<Consent> consents, List<Happening> happenings) {}

    /** What the reader may do from here. */
    public record May(boolean correct, boolean merge, boolean seeAnswers) {}
}
