package org.sanad.programmes.referralpath;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.programmes.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ways on from projects, and each time somebody made sure of one. Both only grow. */
@Repository
class Paths {

    private record PathRow(UUID id, String receiver, Level level, String handover) {}

    private record CheckRow(UUID pathId, LocalDate onDay, boolean open, String saidBy) {}

    private final JdbcClient jdbc;

    Paths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReferralPath> of(ProjectId project) {
        var checks = checks(project).stream().collect(Collectors.groupingBy(CheckRow::pathId));
        return jdbc.sql("""
                        select id, receiver, level, handover
                        from programmes.referral_path where project_id = :project order by level desc, receiver, id
                        """).param("project", project.value()).query(PathRow.class).list().stream()
                .map(row -> new ReferralPath(
                        row.id(),
                        new PathDetails(row.receiver(), row.level(), row.handover()),
                        checks.getOrDefault(row.id(), List.of()).stream()
                                .map(check -> new PathCheck(check.onDay(), check.open(), check.saidBy()))
                                .toList()))
                .toList();
    }

    UUID add(ProjectId project, PathDetails details, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.referral_path (project_id, receiver, level, handover, recorded_by, recorded_at)
                        values (:project, :receiver, :level, :handover, :by, :at) returning id
                        """)
                .param("project", project.value())
                .param("receiver", details.receiver())
                .param("level", details.level().name())
                .param("handover", details.handover())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void add(UUID path, PathCheck check, UUID by, Instant at) {
        jdbc.sql("""
                        insert into programmes.referral_path_check (path_id, on_day, open, said_by, recorded_by, recorded_at)
                        values (:path, :day, :open, :saidBy, :by, :at)
                        """)
                .param("path", path)
                .param("day", check.on())
                .param("open", check.open())
                .param("saidBy", check.saidBy())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first; of two of one day the one written down last. */
    private List<CheckRow> checks(ProjectId project) {
        return jdbc.sql("""
                        select c.path_id, c.on_day, c.open, c.said_by
                        from programmes.referral_path_check c
                        join programmes.referral_path p on p.id = c.path_id
                        where p.project_id = :project order by c.on_day desc, c.id desc
                        """)
                .param("project", project.value())
                .query(CheckRow.class)
                .list();
    }
}
