package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectType;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.modules.ModuleNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The planned and held sessions. */
@Repository
public class Sessions {

    private record Row(
            UUID id,
            UUID cohortId,
            SessionKind kind,
            int number,
            LocalDate onDay,
            LocalTime atTime,
            SessionState state,
            @Nullable Integer module,
            @Nullable String cancelReason) {

        Session session() {
            return new Session(
                    new SessionId(id),
                    new CohortId(cohortId),
                    kind,
                    number,
                    onDay,
                    atTime,
                    state,
                    Optional.ofNullable(module).flatMap(ModuleNumber::of),
                    Objects.requireNonNullElse(cancelReason, ""));
        }
    }

    private record HeldRow(int module, int held) {}

    private final JdbcClient jdbc;
    private final Shifts shifts;
    private final CurrentActor currentActor;

    Sessions(JdbcClient jdbc, Shifts shifts, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.shifts = shifts;
        this.currentActor = currentActor;
    }

    public Optional<Session> find(SessionId id) {
        return jdbc.sql("select * from programmes.session where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::session);
    }

    /** Holds the session until the transaction ends, so that two who save it come one after the other. */
    public Optional<Session> locked(SessionId id) {
        return jdbc.sql("select * from programmes.session where id = :id for update")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::session);
    }

    /** In the order of their numbers. */
    public List<Session> of(CohortId cohort) {
        return jdbc
                .sql("select * from programmes.session where cohort_id = :cohort order by number")
                .param("cohort", cohort.value())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::session)
                .toList();
    }

    /** How many sessions of the whole mission held each module. */
    public Map<ModuleNumber, Integer> heldByModule() {
        return jdbc.sql("""
                        select module, count(*) as held from programmes.session
                        where state in ('HELD', 'CLOSED') and module is not null group by module
                        """).query(HeldRow.class).list().stream()
                .collect(Collectors.toMap(row -> new ModuleNumber(row.module()), HeldRow::held));
    }

    /** Holds all sessions of a cohort, and the right to add one. */
    List<Session> lockedOf(CohortId cohort) {
        jdbc.sql("select 1 from programmes.cohort where id = :cohort for update")
                .param("cohort", cohort.value())
                .query(Integer.class)
                .optional();
        return of(cohort);
    }

    Optional<ProjectType> typeOf(CohortId cohort) {
        return jdbc.sql("""
                        select p.type
                        from programmes.cohort c
                        join programmes.project p on p.id = c.project_id
                        where c.id = :cohort
                        """)
                .param("cohort", cohort.value())
                .query(String.class)
                .optional()
                .map(ProjectType::valueOf);
    }

    SessionId add(CohortId cohort, SessionPlan.Slot slot) {
        var id = new SessionId(jdbc.sql("""
                        insert into programmes.session (cohort_id, kind, number, on_day, at_time)
                        values (:cohort, :kind, :number, :day, :time) returning id
                        """)
                .param("cohort", cohort.value())
                .param("kind", slot.kind().name())
                .param("number", slot.number())
                .param("day", slot.day())
                .param("time", slot.time())
                .query(UUID.class)
                .single());
        slot.shift().ifPresent(shift -> shifts.add(id, shift));
        return id;
    }

    void move(SessionId id, LocalDate day, LocalTime time) {
        jdbc.sql("""
                        update programmes.session
                        set on_day = :day, at_time = :time, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("day", day)
                .param("time", time)
                .update();
        shifts.remove(id);
    }

    void cancel(SessionId id, String reason) {
        jdbc.sql("""
                        update programmes.session
                        set state = 'CANCELLED', cancel_reason = :reason, version = version + 1
                        where id = :id
                        """).param("id", id.value()).param("reason", reason).update();
    }

    /** How many marked people would not be members if the session were on another day. */
    int strandedBy(SessionId id, LocalDate day) {
        return jdbc.sql("""
                        select count(*)
                        from programmes.attendance a
                        join programmes.session s on s.id = a.session_id
                        where s.id = :id and not exists (
                            select 1 from programmes.membership m
                            where m.cohort_id = s.cohort_id and m.person_id = a.person_id
                                and m.joined_on <= :day and (m.left_on is null or m.left_on >= :day))
                        """)
                .param("id", id.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Taken up by marking: the session is being held. */
    public void hold(SessionId id) {
        jdbc.sql(
                        "update programmes.session set state = 'HELD', version = version + 1 where id = :id and state = 'PLANNED'")
                .param("id", id.value())
                .update();
    }

    /** Says which module a session holds or will hold; false where the catalogue has no such module. */
    public boolean note(SessionId id, Optional<ModuleNumber> module) {
        return jdbc.sql("""
                        update programmes.session set module = :module::smallint, version = version + 1
                        where id = :id and (:module::smallint is null
                            or exists (select 1 from programmes.module where number = :module::smallint))
                        """)
                        .param("id", id.value())
                        .param("module", module.map(ModuleNumber::value).orElse(null))
                        .update()
                == 1;
    }

    public void close(SessionId id, OffsetDateTime at) {
        jdbc.sql("""
                        update programmes.session
                        set state = 'CLOSED', closed_at = :at, closed_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("at", at)
                .param("by", actor())
                .update();
    }

    public void reopen(SessionId id, String reason, OffsetDateTime at) {
        jdbc.sql("""
                        with opened as (
                            update programmes.session
                            set state = 'HELD', closed_at = null, closed_by = null, version = version + 1
                            where id = :id returning id)
                        insert into programmes.session_reopening (session_id, reason, reopened_by, at)
                        select id, :reason, :by, :at from opened
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("by", actor())
                .param("at", at)
                .update();
    }

    private @Nullable UUID actor() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
    }
}
