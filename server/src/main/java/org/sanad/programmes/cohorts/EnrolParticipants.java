package org.sanad.programmes.cohorts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.Composition;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.registry.PersonId;
import org.sanad.registry.Sex;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings people into a cohort and writes down who leaves it. */
@Component
public class EnrolParticipants {

    private final Cohorts cohorts;
    private final Memberships memberships;
    private final ProgrammePermit permit;
    private final Audit audit;

    EnrolParticipants(Cohorts cohorts, Memberships memberships, ProgrammePermit permit, Audit audit) {
        this.cohorts = cohorts;
        this.memberships = memberships;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    public Enrolment enrol(CohortId cohort, PersonId person, LocalDate joinsOn) {
        return enrolAll(cohort, List.of(person), joinsOn).getFirst();
    }

    /** Each on its own: who cannot be brought in does not hold up the others. In the order of the people. */
    @Transactional
    public List<Enrolment> enrolAll(CohortId cohort, Collection<PersonId> people, LocalDate joinsOn) {
        permit.require(Permission.ENROL_PARTICIPANTS, cohort);
        var each = new LinkedHashSet<>(people);
        if (each.isEmpty()) {
            return List.of();
        }
        var composition = cohorts.locked(cohort)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")))
                .composition();
        var sexes = memberships.sexes(each);
        var already = memberships.inFrom(cohort, each, joinsOn);
        var outcomes = each.stream()
                .map(person -> outcome(person, composition, sexes, already))
                .toList();
        var joining = joining(outcomes);
        if (!joining.isEmpty()) {
            memberships.join(cohort, joining, joinsOn);
            audit.recorded("cohort.joined", subject(cohort), Map.of("people", joining.size()));
        }
        return outcomes;
    }

    /**
     * The day of leaving is the last day the person belongs to the cohort.
     *
     * @throws Refused when they are not in, or were marked after that day
     */
    @Transactional
    public void leave(CohortId cohort, PersonId person, LocalDate lastDay, String reason) {
        permit.require(Permission.ENROL_PARTICIPANTS, cohort);
        memberships.lastMarked(cohort, person).filter(lastDay::isBefore).ifPresent(marked -> {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("marked-after-leaving", marked));
        });
        if (!memberships.leave(cohort, person, lastDay, TypedText.of(reason))) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("not-a-member-then"));
        }
        audit.recorded(
                "cohort.left", subject(cohort), Map.of("person", person.value().toString()));
    }

    private static Enrolment outcome(
            PersonId person, Composition composition, Map<PersonId, Sex> sexes, Set<PersonId> already) {
        if (!sexes.containsKey(person)) {
            return new Enrolment.Unknown(person);
        }
        if (already.contains(person)) {
            return new Enrolment.AlreadyIn(person);
        }
        return fits(composition, sexes.get(person))
                ? new Enrolment.Enrolled(person)
                : new Enrolment.NotForThisCohort(person, composition);
    }

    /** Whose sex was not recorded is not turned away. */
    private static boolean fits(Composition composition, Sex sex) {
        return switch (composition) {
            case MIXED -> true;
            case WOMEN -> sex != Sex.MALE;
            case MEN -> sex != Sex.FEMALE;
        };
    }

    private static List<PersonId> joining(List<Enrolment> outcomes) {
        var joining = new ArrayList<PersonId>();
        for (var outcome : outcomes) {
            if (outcome instanceof Enrolment.Enrolled(var person)) {
                joining.add(person);
            }
        }
        return joining;
    }

    private static Subject subject(CohortId cohort) {
        return Subject.of("cohort", cohort);
    }
}
