package org.sanad.programmes.cohorts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.CurrentActor;
import org.sanad.access.Reach;
import org.sanad.access.UserId;
import org.sanad.programmes.CohortId;
import org.sanad.registry.Involvements;
import org.sanad.registry.PersonId;
import org.sanad.registry.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which cohort, from when to when. */
@Repository
public class Memberships implements Involvements {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Memberships(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** Everybody who is or was in, those who are in first. */
    public List<Member> of(CohortId cohort) {
        return jdbc.sql("""
                        select m.person_id, s.code, s.full_name, s.sex, m.joined_on, m.left_on, m.left_reason
                        from programmes.membership m
                        join registry.person p on p.id = m.person_id
                        join registry.person s on s.id = coalesce(p.merged_into, p.id)
                        where m.cohort_id = :cohort
                        order by m.left_on nulls first, s.code, m.joined_on
                        """).param("cohort", cohort.value()).query(Member.class).list();
    }

    /** Every mark of the cohort's members: person, session, mark. */
    public List<MemberMark> marks(CohortId cohort) {
        return jdbc.sql("""
                        select a.person_id, a.session_id, a.mark
                        from programmes.attendance a
                        join programmes.session s on s.id = a.session_id
                        where s.cohort_id = :cohort
                        """)
                .param("cohort", cohort.value())
                .query(MemberMark.class)
                .list();
    }

    /** The sex of those among the people who are registered; a merged record answers for its survivor. */
    Map<PersonId, Sex> sexes(Collection<PersonId> people) {
        record Row(UUID id, Sex sex) {}
        return jdbc
                .sql("""
                        select p.id, s.sex
                        from registry.person p
                        join registry.person s on s.id = coalesce(p.merged_into, p.id)
                        where p.id in (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> new PersonId(row.id()), Row::sex));
    }

    /** Those among the people, whichever of their records was enrolled, who are in the cohort on the day or later. */
    Set<PersonId> inFrom(CohortId cohort, Collection<PersonId> people, LocalDate day) {
        return ids(jdbc.sql("""
                        select asked.id
                        from registry.person asked
                        join registry.person r
                            on coalesce(r.merged_into, r.id) = coalesce(asked.merged_into, asked.id)
                        join programmes.membership m on m.person_id = r.id
                        where asked.id in (:people) and m.cohort_id = :cohort
                            and (m.left_on is null or m.left_on >= :day)
                        """)
                .param("cohort", cohort.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .param("day", day)
                .query(UUID.class)
                .list());
    }

    void join(CohortId cohort, Collection<PersonId> people, LocalDate day) {
        jdbc.sql("""
                        insert into programmes.membership (cohort_id, person_id, joined_on, enrolled_by)
                        select :cohort, p.id, :day, :by from registry.person p where p.id in (:people)
                        """)
                .param("cohort", cohort.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .param("day", day)
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .update();
    }

    /** Whether an open membership was closed. */
    boolean leave(CohortId cohort, PersonId person, LocalDate day, String reason) {
        return jdbc.sql("""
                        update programmes.membership
                        set left_on = :day, left_reason = :reason
                        where cohort_id = :cohort and person_id = :person and left_on is null and joined_on <= :day
                        """)
                        .param("cohort", cohort.value())
                        .param("person", person.value())
                        .param("day", day)
                        .param("reason", reason)
                        .update()
                > 0;
    }

    /** The last day on which the person was marked in this cohort. */
    Optional<LocalDate> lastMarked(CohortId cohort, PersonId person) {
        return jdbc.sql("""
                        select s.on_day
                        from programmes.attendance a
                        join programmes.session s on s.id = a.session_id
                        where s.cohort_id = :cohort and a.person_id = :person
                        order by s.on_day desc limit 1
                        """)
                .param("cohort", cohort.value())
                .param("person", person.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public boolean involved(PersonId person, Reach reach) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from programmes.membership m
                            join programmes.reachable_cohort(:self, :everywhere, :areas, :projects,
                                :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = m.cohort_id
                            join registry.person p on p.id = m.person_id
                            where p.id = :person or p.merged_into = :person)
                        """)
                .params(reach.parameters())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<PersonId> outsiders(Reach reach) {
        return ids(jdbc.sql("""
                        select distinct coalesce(p.merged_into, p.id)
                        from programmes.membership m
                        join programmes.reachable_cohort(:self, :everywhere, :areas, :projects,
                            :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = m.cohort_id
                        join registry.person p on p.id = m.person_id
                        where p.area not in (select w.pcode from geography.area_within w where w.within = any (:areas))
                            or p.merged_into is not null
                        """).params(reach.parameters()).query(UUID.class).list());
    }

    private static Set<PersonId> ids(List<UUID> values) {
        return values.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
