package org.sanad.registry.households;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.registry.PersonId;
import org.sanad.registry.records.Happening.Kind;
import org.sanad.registry.records.PersonRecord;
import org.sanad.registry.records.PersonTrail;
import org.sanad.registry.records.RecordAccess;
import org.sanad.shared.Digits;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who lives with whom, and who heads the household. */
@Component
public class KeepHouseholds {

    private final RecordAccess access;
    private final Households households;
    private final PersonTrail trail;

    KeepHouseholds(RecordAccess access, Households households, PersonTrail trail) {
        this.access = access;
        this.households = households;
        this.trail = trail;
    }

    /** A new household with this person at its head. */
    @Transactional
    public void found(PersonId person) {
        access.openToChange(Permission.REGISTER_PEOPLE, person);
        var household = households.add();
        households.join(person, household);
        households.head(household, person);
        noted(person, household);
    }

    @Transactional
    public void join(PersonId person, String code) {
        access.openToChange(Permission.REGISTER_PEOPLE, person);
        var household = households
                .idOf(Digits.plain(code).toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("no-such-household", code)));
        households.join(person, household);
        noted(person, household);
    }

    @Transactional
    public void leave(PersonId person) {
        access.openToChange(Permission.REGISTER_PEOPLE, person);
        households.leave(person);
        trail.did(person, Kind.HOUSEHOLD_CHANGED, List.of());
    }

    /** Puts the person at the head of the household they live in. */
    @Transactional
    public void head(PersonId person) {
        PersonRecord record = access.openToChange(Permission.REGISTER_PEOPLE, person);
        UUID household = record.household()
                .orElseThrow(() -> new Refused(Refused.Kind.BAD_INPUT, Problem.of("person-without-household")));
        households.head(household, person);
        noted(person, household);
    }

    private void noted(PersonId person, UUID household) {
        var code = households.find(household).map(Household::code).orElse("");
        trail.did(person, Kind.HOUSEHOLD_CHANGED, List.of(code));
    }
}
