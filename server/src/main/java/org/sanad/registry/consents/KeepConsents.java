package org.sanad.registry.consents;

import java.util.List;
import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.registry.ConsentGiven;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.PersonId;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.PersonRecord;
import org.sanad.registry.records.PersonRecords;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.RecordAccess;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what a person says yes to later on, and what they take back. Taking back the consent to registration
 * takes name, contacts and household out of the record at once and for good; what stays is a row without a name, so
 * that figures already published do not change.
 */
@Component
public class KeepConsents {

    private final RecordAccess access;
    private final Consents consents;
    private final PersonRecords records;
    private final PersonTrail trail;

    KeepConsents(RecordAccess access, Consents consents, PersonRecords records, PersonTrail trail) {
        this.access = access;
        this.consents = consents;
        this.records = records;
        this.trail = trail;
    }

    /** Somebody who is asked for consent, and what they said before. */
    public record Asked(PersonRecord record, List<Consent> consents) {

        public Optional<Consent> standing(ConsentPurpose purpose) {
            return consents.stream()
                    .filter(consent -> consent.purpose() == purpose && consent.stands())
                    .findFirst();
        }

        public List<Consent> ended() {
            return consents.stream().filter(consent -> !consent.stands()).toList();
        }
    }

    @Transactional
    Asked shown(PersonId person) {
        var record = access.openToChange(Permission.REGISTER_PEOPLE, person);
        trail.read(person, "person.read");
        return new Asked(record, consents.of(person));
    }

    /** A second yes to what stands already changes nothing. */
    @Transactional
    public void give(PersonId person, ConsentPurpose purpose, String language) {
        access.openToChange(Permission.REGISTER_PEOPLE, person);
        if (!ConsentTexts.LANGUAGES.contains(language)) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("consent-language-missing"));
        }
        if (consents.add(person, ConsentGiven.to(purpose, language, trail.today()), trail.user())) {
            trail.did(person, Kind.CONSENT_GIVEN, List.of(purpose.name()));
        }
    }

    /** Taking back what does not stand changes nothing. */
    @Transactional
    public void withdraw(PersonId person, ConsentPurpose purpose) {
        access.openToChange(Permission.REGISTER_PEOPLE, person);
        if (!consents.withdraw(person, purpose, trail.today())) {
            return;
        }
        if (purpose == ConsentPurpose.REGISTRATION) {
            consents.withdrawAll(person, trail.today());
            records.forget(person, trail.now());
            trail.countsOtherwise(person);
        }
        trail.did(person, Kind.CONSENT_WITHDRAWN, List.of(purpose.name()));
    }
}
