package org.sanad.programmes.attendance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.sessions.Session;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marks, and what they were before they were corrected. */
@Repository
public class Attendances {

    private record MarkRow(
            UUID personId,
            Mark.Kind mark,
            @Nullable AbsenceReason reason,
            @Nullable String marker,
            OffsetDateTime markedAt) {

        StandingMark standing() {
            var why = Objects.requireNonNullElse(reason, AbsenceReason.NOT_KNOWN);
            return new StandingMark(
                    new PersonId(personId), Mark.of(mark, why), Objects.requireNonNullElse(marker, ""), markedAt);
        }
    }

    private record Stay(
            UUID personId, LocalDate joinedOn, @Nullable LocalDate leftOn) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Attendances(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    Map<PersonId, StandingMark> of(SessionId session) {
        return jdbc.sql("""
                        select a.person_id, a.mark, a.reason, u.full_name as marker, a.marked_at
                        from programmes.attendance a
                        left join access.app_user u on u.id = a.marked_by
                        where a.session_id = :session
                        """).param("session", session.value()).query(MarkRow.class).list().stream()
                .map(MarkRow::standing)
                .collect(Collectors.toMap(StandingMark::person, Function.identity()));
    }

    /** Those among the people who were not in the session's cohort on its day, and how they stand to it. */
    public List<Outsider> outsiders(Session session, Collection<PersonId> people) {
        var stays = jdbc
                .sql("""
                        select person_id, joined_on, left_on
                        from programmes.membership
                        where cohort_id = :cohort and person_id in (:people)
                        order by joined_on
                        """)
                .param("cohort", session.cohort().value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Stay.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(stay -> new PersonId(stay.personId())));
        return people.stream()
                .flatMap(person -> outsider(person, stays.getOrDefault(person, List.of()), session.day()).stream())
                .toList();
    }

    /** How many members of the day are not marked yet. */
    int open(Session session) {
        return jdbc.sql("""
                        select count(distinct m.person_id)
                        from programmes.membership m
                        where m.cohort_id = :cohort and m.joined_on <= :day
                            and (m.left_on is null or m.left_on >= :day)
                            and not exists (select 1 from programmes.attendance a
                                where a.session_id = :session and a.person_id = m.person_id)
                        """)
                .param("cohort", session.cohort().value())
                .param("day", session.day())
                .param("session", session.id().value())
                .query(Integer.class)
                .single();
    }

    void add(SessionId session, List<Attendance> marks, OffsetDateTime at) {
        if (marks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into programmes.attendance (session_id, person_id, mark, reason, marked_by, marked_at)
                        select :session, person::uuid, mark, nullif(reason, ''), :by, :at
                        from unnest(:people, :marks, :reasons) as given (person, mark, reason)
                        """)
                .param("session", session.value())
                .param("people", strings(marks, given -> given.person().toString()))
                .param("marks", strings(marks, given -> given.mark().kind().name()))
                .param("reasons", strings(marks, given -> reason(given.mark())))
                .param("by", actor())
                .param("at", at)
                .update();
    }

    /** Puts the new mark in place of the old one, which is kept beside it with the reason. */
    void correct(SessionId session, Attendance given, OffsetDateTime at) {
        jdbc.sql("""
                        with old as (
                            insert into programmes.attendance_correction (session_id, person_id, old_mark, old_reason,
                                old_marked_by, old_marked_at, why, corrected_by, at)
                            select session_id, person_id, mark, reason, marked_by, marked_at, :why, :by, :at
                            from programmes.attendance
                            where session_id = :session and person_id = :person)
                        update programmes.attendance
                        set mark = :mark, reason = nullif(:reason, ''), marked_by = :by, marked_at = :at
                        where session_id = :session and person_id = :person
                        """)
                .param("session", session.value())
                .param("person", given.person().value())
                .param("why", given.why())
                .param("mark", given.mark().kind().name())
                .param("reason", reason(given.mark()))
                .param("by", actor())
                .param("at", at)
                .update();
    }

    private static Optional<Outsider> outsider(PersonId person, List<Stay> stays, LocalDate day) {
        if (stays.stream().anyMatch(stay -> covers(stay, day))) {
            return Optional.empty();
        }
        var left = stays.stream()
                .flatMap(stay -> Optional.ofNullable(stay.leftOn()).stream())
                .filter(day::isAfter)
                .reduce((first, second) -> second);
        var joins = stays.stream().map(Stay::joinedOn).filter(day::isBefore).findFirst();
        return left.<Outsider>map(on -> new Outsider.LeftBefore(person, on))
                .or(() -> joins.map(on -> new Outsider.NotYetIn(person, on)))
                .or(() -> Optional.of(new Outsider.NeverIn(person)));
    }

    private static boolean covers(Stay stay, LocalDate day) {
        var left = Optional.ofNullable(stay.leftOn());
        return !day.isBefore(stay.joinedOn()) && left.filter(day::isAfter).isEmpty();
    }

    private static String reason(Mark mark) {
        return mark.absence().map(AbsenceReason::name).orElse("");
    }

    private static String[] strings(List<Attendance> marks, Function<Attendance, String> word) {
        return marks.stream().map(word).toArray(String[]::new);
    }

    private @Nullable UUID actor() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
    }
}
