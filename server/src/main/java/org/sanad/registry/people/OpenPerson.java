package org.sanad.registry.people;

import org.sanad.access.Permission;
import org.sanad.registry.PersonId;
import org.sanad.registry.consents.Consents;
import org.sanad.registry.households.Household;
import org.sanad.registry.households.Households;
import org.sanad.registry.records.Happenings;
import org.sanad.registry.records.PersonRecord;
import org.sanad.registry.records.PersonRecords;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.RecordAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a person's record for reading; every opening is noted. */
@Component
class OpenPerson {

    private final RecordAccess access;
    private final PersonRecords records;
    private final Households households;
    private final Consents consents;
    private final Happenings happenings;
    private final PersonTrail trail;

    OpenPerson(
            RecordAccess access,
            PersonRecords records,
            Households households,
            Consents consents,
            Happenings happenings,
            PersonTrail trail) {
        this.access = access;
        this.records = records;
        this.households = households;
        this.consents = consents;
        this.happenings = happenings;
        this.trail = trail;
    }

    /** The file of the record; of one that is merged into another, its own, from which the other is one step away. */
    @Transactional
    PersonFile open(PersonId id) {
        var record = access.open(Permission.SEE_PEOPLE, id);
        var file = new PersonFile(
                record,
                record.household().flatMap(households::find).map(this::visible),
                consents.of(id),
                happenings.of(id),
                records.joinedInto(id).stream().map(this::joined).toList(),
                may(record));
        trail.read(id, "person.read");
        return file;
    }

    private PersonFile.Joined joined(PersonRecord other) {
        return new PersonFile.Joined(other, consents.of(other.id()), happenings.of(other.id()));
    }

    private Household visible(Household household) {
        var members = household.members().stream()
                .filter(member -> records.find(member.id())
                        .filter(found -> access.allows(Permission.SEE_PEOPLE, found))
                        .isPresent())
                .toList();
        return new Household(household.id(), household.code(), household.head(), members);
    }

    private PersonFile.May may(PersonRecord record) {
        return new PersonFile.May(
                access.allows(Permission.REGISTER_PEOPLE, record),
                access.allows(Permission.MERGE_PEOPLE, record),
                access.allows(Permission.SEE_DISABILITY_ANSWERS, record));
    }
}
