package org.sanad.workforce.teamwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was agreed to do, by whom and until when. */
@Repository
class FollowUps {

    private static final String FOLLOW_UPS = """
            select f.id, f.event_id, e.kind, e.on_day, e.area, f.what, f.owner_id, s.full_name as owner,
                s.user_id as owner_user, f.due_on, f.done_on
            from workforce.follow_up f
            join workforce.team_event e on e.id = f.event_id
            join workforce.staff_member s on s.id = f.owner_id
            """;

    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FollowUp> find(UUID id) {
        return jdbc.sql(FOLLOW_UPS + """
                        where f.id = :id
                        """).param("id", id).query(FollowUp.class).optional();
    }

    List<FollowUp> of(UUID event) {
        return jdbc.sql(FOLLOW_UPS + """
                        where f.event_id = :event
                        order by f.due_on, f.id
                        """)
                .param("event", event)
                .query(FollowUp.class)
                .list();
    }

    /** Open ones in reach, and those done since a day; the earliest due first. */
    List<FollowUp> reached(LocalDate doneSince, Reach reach) {
        return jdbc.sql(FOLLOW_UPS + """
                        where (f.done_on is null or f.done_on >= :since)
                            and (:everywhere or exists (
                                select 1 from geography.area_within w
                                where w.pcode = e.area and w.within = any (:areas)))
                        order by f.due_on, f.id
                        limit 500
                        """)
                .param("since", doneSince)
                .params(reach.parameters())
                .query(FollowUp.class)
                .list();
    }

    /** Of the member of staff a user is: open ones, and those done since a day. */
    List<FollowUp> ownedBy(UUID user, LocalDate doneSince) {
        return jdbc.sql(FOLLOW_UPS + """
                        where s.user_id = :user and (f.done_on is null or f.done_on >= :since)
                        order by f.due_on, f.id
                        """)
                .param("user", user)
                .param("since", doneSince)
                .query(FollowUp.class)
                .list();
    }

    UUID add(UUID event, FollowUpDetails details) {
        return jdbc.sql("""
                        insert into workforce.follow_up (event_id, what, owner_id, due_on)
                        values (:event, :what, :owner, :due)
                        returning id
                        """)
                .param("event", event)
                .param("what", details.what())
                .param("owner", details.owner().value())
                .param("due", details.dueOn())
                .query(UUID.class)
                .single();
    }

    /** Whether it was open until now. */
    boolean done(UUID id, LocalDate day, UUID by) {
        return jdbc.sql(
                                "update workforce.follow_up set done_on = :day, done_by = :by where id = :id and done_on is null")
                        .param("id", id)
                        .param("day", day)
                        .param("by", by)
                        .update()
                > 0;
    }
}
