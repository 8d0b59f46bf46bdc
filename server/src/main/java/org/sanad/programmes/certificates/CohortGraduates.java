package org.sanad.programmes.certificates;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.cohorts.Member;
import org.sanad.programmes.cohorts.MemberMark;
import org.sanad.programmes.cohorts.Memberships;
import org.sanad.programmes.sessions.PlanLines;
import org.sanad.registry.People;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;
import org.springframework.stereotype.Component;

/** Counts for each member of a cohort what they came to. A person with several records or times counts once. */
@Component
class CohortGraduates {

    private final Memberships memberships;
    private final PlanLines planLines;
    private final People people;
    private final Certificates certificates;

    CohortGraduates(Memberships memberships, PlanLines planLines, People people, Certificates certificates) {
        this.memberships = memberships;
        this.planLines = planLines;
        this.people = people;
        this.certificates = certificates;
    }

    List<Graduate> of(CohortId cohort) {
        var plan = planLines.of(cohort);
        var given = certificates.of(cohort);
        var came = new LinkedHashMap<PersonId, Set<UUID>>();
        var records = records(cohort);
        var sessions = memberships.marks(cohort).stream()
                .filter(mark -> mark.mark().equals("PRESENT"))
                .collect(Collectors.groupingBy(
                        MemberMark::personId, Collectors.mapping(MemberMark::sessionId, Collectors.toSet())));
        records.forEach((record, person) -> came.computeIfAbsent(person.id(), id -> new HashSet<>())
                .addAll(sessions.getOrDefault(record.value(), Set.of())));
        var byId = records.values().stream()
                .collect(Collectors.toMap(PersonSummary::id, Function.identity(), (one, same) -> one));
        return came.entrySet().stream()
                .map(entry -> graduate(
                        Objects.requireNonNull(byId.get(entry.getKey())), Completion.of(plan, entry.getValue()), given))
                .toList();
    }

    private Map<PersonId, PersonSummary> records(CohortId cohort) {
        var ids = memberships.of(cohort).stream()
                .map(Member::personId)
                .map(PersonId::new)
                .distinct()
                .toList();
        return people.summaries(ids);
    }

    private static Graduate graduate(PersonSummary person, Completion completion, Map<PersonId, Certificate> given) {
        return new Graduate(
                person.id(),
                person.code(),
                person.fullName(),
                !person.fullName().equals(person.code()),
                completion,
                Optional.ofNullable(given.get(person.id())));
    }
}
