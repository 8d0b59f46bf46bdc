package org.sanad.workforce.teamwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Reach;
import org.sanad.directory.SiteId;
import org.sanad.shared.PCode;
import org.sanad.workforce.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The visits and meetings, each with who was there. */
@Repository
class TeamEvents {

    private final JdbcClient jdbc;

    TeamEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TeamEvent> find(UUID id) {
        return jdbc.sql("""
                        select e.*, array(
                            select s.full_name
                            from workforce.team_event_member m
                            join workforce.staff_member s on s.id = m.staff_id
                            where m.event_id = e.id
                            order by lower(s.full_name)) as people
                        from workforce.team_event e
                        where e.id = :id
                        """).param("id", id).query(TeamEvents::event).optional();
    }

    /** In reach, or with this user among the people; the latest first. */
    List<TeamEvent> since(LocalDate day, Reach reach, UUID user) {
        return jdbc.sql("""
                        select e.*, array(
                            select s.full_name
                            from workforce.team_event_member m
                            join workforce.staff_member s on s.id = m.staff_id
                            where m.event_id = e.id
                            order by lower(s.full_name)) as people
                        from workforce.team_event e
                        where e.on_day >= :day
                            and (:everywhere
                                or exists (
                                    select 1 from geography.area_within w
                                    where w.pcode = e.area and w.within = any (:areas))
                                or exists (
                                    select 1
                                    from workforce.team_event_member m
                                    join workforce.staff_member s on s.id = m.staff_id
                                    where m.event_id = e.id and s.user_id = :user))
                        order by e.on_day desc, e.logged_at desc
                        limit 200
                        """)
                .param("day", day)
                .param("user", user)
                .params(reach.parameters())
                .query(TeamEvents::event)
                .list();
    }

    /** Whether the user was there or has something to do after it. */
    boolean concerns(UUID id, UUID user) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from workforce.staff_member s
                            where s.user_id = :user
                                and (s.id in (select staff_id from workforce.team_event_member where event_id = :id)
                                    or s.id in (select owner_id from workforce.follow_up where event_id = :id)))
                        """)
                .param("id", id)
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    UUID add(TeamEventDetails details, UUID by, Instant at) {
        var id = jdbc.sql("""
                        insert into workforce.team_event (kind, on_day, area, site_id, about, outcome, logged_by, logged_at)
                        values (:kind, :day, :area, :site, :about, :outcome, :by, :at)
                        returning id
                        """)
                .param("kind", details.kind().name())
                .param("day", details.day())
                .param("area", details.area().value())
                .param("site", details.site().map(SiteId::value).orElse(null))
                .param("about", details.about())
                .param("outcome", details.outcome())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into workforce.team_event_member (event_id, staff_id)
                        select :event, id from workforce.staff_member where id in (:people)
                        """)
                .param("event", id)
                .param("people", details.people().stream().map(StaffId::value).toList())
                .update();
        return id;
    }

    private static TeamEvent event(ResultSet row, int number) throws SQLException {
        return new TeamEvent(
                row.getObject("id", UUID.class),
                TeamEventKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                new PCode(row.getString("area")),
                Optional.ofNullable(row.getObject("site_id", UUID.class)).map(SiteId::new),
                row.getString("about"),
                row.getString("outcome"),
                Arrays.asList((String[]) row.getArray("people").getArray()));
    }
}
