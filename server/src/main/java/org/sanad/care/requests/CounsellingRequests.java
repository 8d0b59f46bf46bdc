package org.sanad.care.requests;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.Reach;
import org.sanad.access.UserId;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked for counselling, and every step since. */
@Repository
class CounsellingRequests {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    CounsellingRequests(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** The new request's id; empty when the person's request is open already. */
    Optional<UUID> add(PersonId person, Origin origin, LocalDate day) {
        return jdbc.sql("""
                        insert into care.counselling_request
                            (person_id, project_id, project_code, area, asked_on, passed_on_by)
                        values (:person, :project, :code, :area, :day, :by)
                        on conflict (person_id) where state in ('ASKED', 'BOOKED', 'HELD') do nothing
                        returning id
                        """)
                .param("person", person.value())
                .param("project", origin.project())
                .param("code", origin.projectCode())
                .param("area", origin.area().value())
                .param("day", day)
                .param("by", actor())
                .query(UUID.class)
                .optional();
    }

    /** Open ones first, the oldest at the top. */
    List<CounsellingRequest> within(Reach reach) {
        return jdbc.sql("""
                        select r.*
                        from care.counselling_request r
                        where :everywhere or r.project_id = any (:projects)
                            or exists (select 1 from geography.area_within w
                                where w.pcode = r.area and w.within = any (:areas))
                        order by r.state not in ('ASKED', 'BOOKED', 'HELD'), r.asked_on, r.id
                        """)
                .params(reach.parameters())
                .query(CounsellingRequest.class)
                .list();
    }

    /** Holds the request until the transaction ends. */
    Optional<CounsellingRequest> locked(UUID id) {
        return jdbc.sql("select * from care.counselling_request where id = :id for update")
                .param("id", id)
                .query(CounsellingRequest.class)
                .optional();
    }

    void step(UUID id, RequestState to, Optional<LocalDate> bookedFor, OffsetDateTime at) {
        jdbc.sql("""
                        with stepped as (
                            update care.counselling_request
                            set state = :state, booked_for = coalesce(:day, booked_for),
                                sessions_held = sessions_held + case when :state = 'HELD' then 1 else 0 end
                            where id = :id
                            returning id)
                        insert into care.request_step (request_id, state, taken_by, at)
                        select id, :state, :by, :at from stepped
                        """)
                .param("id", id)
                .param("state", to.name())
                .param("day", bookedFor.orElse(null))
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
