package org.sanad.programmes.inclusion.accommodations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.cohorts.CohortMembers;
import org.sanad.registry.PersonId;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promises and gives the people of a cohort what they need to take part; each look at it is written down (AC-05). */
@Component
public class KeepAccommodations {

    /** What is written here, and where its people are found. */
    @Component
    record Stores(Accommodations accommodations, Wishes wishes, CohortMembers members) {}

    private final Stores stores;
    private final ProgrammePermit programmePermit;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepAccommodations(Stores stores, ProgrammePermit programmePermit, Permit permit, Audit audit, Clock clock) {
        this.stores = stores;
        this.programmePermit = programmePermit;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CohortNeeds read(CohortId cohort) {
        programmePermit.require(Permission.SEE_ACCOMMODATIONS, cohort);
        recorded("accommodations.read", cohort, Map.of());
        return new CohortNeeds(
                stores.members.cohort(cohort),
                today(),
                stores.members.of(cohort),
                stores.accommodations.of(cohort),
                stores.wishes.of(cohort),
                programmePermit.allows(Permission.KEEP_INCLUSION, cohort));
    }

    @Transactional
    public Kept<UUID> promise(CohortId cohort, AccommodationDetails promised) {
        requireKeeping(cohort);
        requireMember(cohort, promised.person());
        if (promised.kind() == AccommodationKind.OTHER && promised.note().isEmpty()) {
            return new Kept.No<>(Map.of("note", Problem.of("accommodation-note", AccommodationDetails.LONGEST_NOTE)));
        }
        if (promised.promisedOn().isAfter(today())) {
            return new Kept.No<>(Map.of("promisedOn", Problem.of("accommodation-day")));
        }
        var user = permit.reach(Permission.KEEP_INCLUSION).user();
        var id = stores.accommodations.add(cohort, promised, user, clock.instant());
        recorded("accommodation.promised", cohort, Map.of());
        return new Kept.Yes<>(id);
    }

    /** Given once, ended once; nothing is given after its end. */
    @Transactional
    public void step(CohortId cohort, UUID id, Step step, LocalDate day) {
        requireKeeping(cohort);
        var standing = stores.accommodations.of(cohort).stream()
                .filter(accommodation -> accommodation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        if (standing.hasEnded() || (step == Step.GIVEN && !standing.isOwed())) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("accommodation-step"));
        }
        if (day.isAfter(today()) || day.isBefore(standing.promisedOn())) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("accommodation-step-day", standing.promisedOn()));
        }
        switch (step) {
            case GIVEN -> stores.accommodations.given(id, day);
            case ENDED -> stores.accommodations.ended(id, day);
        }
        recorded("accommodation.stepped", cohort, Map.of("step", step.name(), "day", day.toString()));
    }

    @Transactional
    public void wish(CohortId cohort, Wish wish) {
        requireKeeping(cohort);
        wish.person().map(PersonId::new).ifPresent(person -> requireMember(cohort, person));
        stores.wishes.put(cohort, wish);
        recorded("accommodation.wished", cohort, Map.of());
    }

    /** Before anything of a form is read: who may not keep learns nothing of what was wrong with it. */
    void requireKeeping(CohortId cohort) {
        programmePermit.require(Permission.SEE_ACCOMMODATIONS, cohort);
        programmePermit.require(Permission.KEEP_INCLUSION, cohort);
    }

    /** Whether something promised is still owed. */
    @Transactional(readOnly = true)
    boolean isOwing(CohortId cohort) {
        return stores.accommodations.of(cohort).stream().anyMatch(Accommodation::isOwed);
    }

    private void requireMember(CohortId cohort, PersonId person) {
        if (stores.members.of(cohort).stream()
                .noneMatch(member -> member.isIn() && member.personId().equals(person.value()))) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("accommodation-person"));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    /** About the cohort, never about the person: the log is read by those who may not know. */
    private void recorded(String action, CohortId cohort, Map<String, ?> detail) {
        audit.recorded(action, Subject.of("cohort", cohort), detail);
    }
}
