package org.sanad.registry.people;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.registry.PersonId;
import org.sanad.registry.RegisterPerson.Fault;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.PersonDetails;
import org.sanad.registry.records.PersonRecord;
import org.sanad.registry.records.PersonRecords;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.RecordAccess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what was told of a person. Nobody overwrites what somebody else changed meanwhile. */
@Component
class CorrectPerson {

    /** How it went. */
    sealed interface Outcome {

        record Corrected() implements Outcome {}

        /** Somebody changed the record after it was shown; as it stands now. */
        record Stale(PersonRecord now) implements Outcome {}

        record Faulty(List<Fault> faults) implements Outcome {}
    }

    private final RecordAccess access;
    private final Permit permit;
    private final PersonFaults faults;
    private final PersonRecords records;
    private final PersonTrail trail;

    CorrectPerson(RecordAccess access, Permit permit, PersonFaults faults, PersonRecords records, PersonTrail trail) {
        this.access = access;
        this.permit = permit;
        this.faults = faults;
        this.records = records;
        this.trail = trail;
    }

    /** The record to be corrected. */
    @Transactional
    PersonRecord shown(PersonId id) {
        var record = access.openToChange(Permission.REGISTER_PEOPLE, id);
        trail.read(id, "person.read");
        return record;
    }

    /**
     * @param version the version that was shown to whoever corrects it
     */
    @Transactional
    Outcome correct(PersonId id, int version, PersonDetails details) {
        var before = access.openToChange(Permission.REGISTER_PEOPLE, id);
        if (!before.area().equals(details.area())) {
            permit.require(Permission.REGISTER_PEOPLE, Target.at(details.area()));
        }
        var found = faults.of(details);
        if (!found.isEmpty()) {
            return new Outcome.Faulty(found);
        }
        if (!records.replace(id, version, details)) {
            return new Outcome.Stale(records.find(id).orElse(before));
        }
        var known = PersonDetails.of(before);
        if (details.countsOtherwiseThan(known)) {
            trail.countsOtherwise(id);
        }
        trail.did(id, Kind.CORRECTED, details.changedFrom(known));
        return new Outcome.Corrected();
    }
}
