package org.sanad.registry.people;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.NewPerson;
import org.sanad.registry.RegisterPerson;
import org.sanad.registry.consents.Tallies;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.PersonDetails;
import org.sanad.registry.records.PersonRecords;
import org.sanad.registry.records.PersonTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers people who consent to it, and counts the others. */
@Component
class RegisterWithConsent implements RegisterPerson {

    private final Permit permit;
    private final PersonFaults faults;
    private final PersonRecords records;
    private final FirstTold firstTold;
    private final Tallies tallies;
    private final PersonTrail trail;

    RegisterWithConsent(
            Permit permit,
            PersonFaults faults,
            PersonRecords records,
            FirstTold firstTold,
            Tallies tallies,
            PersonTrail trail) {
        this.permit = permit;
        this.faults = faults;
        this.records = records;
        this.firstTold = firstTold;
        this.tallies = tallies;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fault> faults(NewPerson person, Target work) {
        permit.require(Permission.REGISTER_PEOPLE, work);
        return faults.of(person);
    }

    @Override
    @Transactional
    public Outcome register(NewPerson person, Target work) {
        permit.require(Permission.REGISTER_PEOPLE, work);
        var consents = person.consentsTo(ConsentPurpose.REGISTRATION);
        var found = faults.of(person).stream()
                .filter(fault -> consents || fault.field() == Field.AREA || fault.field() == Field.CONSENT)
                .toList();
        if (!found.isEmpty()) {
            return new Outcome.Faulty(found);
        }
        return consents ? registered(person) : counted(person);
    }

    private Outcome registered(NewPerson person) {
        var made = records.add(PersonDetails.of(person), trail.user(), trail.now());
        firstTold.keep(made.id(), person, trail.user());
        trail.did(made.id(), Kind.REGISTERED, List.of());
        return new Outcome.Registered(made.id(), made.code());
    }

    private Outcome counted(NewPerson person) {
        tallies.countOneMore(person.area(), person.toldOn());
        trail.happened("person.not-registered", person.area().value());
        return new Outcome.NotConsented();
    }
}
