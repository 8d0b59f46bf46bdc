package org.sanad.programmes.inclusion.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.programmes.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Outreach of projects, planned and held. */
@Repository
class Outreaches {

    private final JdbcClient jdbc;

    Outreaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next first, then the latest. */
    List<Outreach> of(ProjectId project) {
        return jdbc.sql("""
                        select id, place, target_groups, method, message_en, message_ar, message_ckb, planned_on,
                            held_on, women, men, sex_not_recorded, with_disability, without_disability
                        from programmes.outreach
                        where project_id = :project
                        order by held_on desc nulls first, planned_on, id
                        """)
                .param("project", project.value())
                .query(Outreaches::outreach)
                .list();
    }

    UUID add(ProjectId project, OutreachPlan plan, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.outreach (project_id, place, target_groups, method,
                            message_en, message_ar, message_ckb, planned_on, recorded_by, recorded_at)
                        values (:project, :place, :groups, :method, :en, :ar, :ckb, :day, :by, :at)
                        returning id
                        """)
                .param("project", project.value())
                .param("place", plan.place())
                .param("groups", plan.groups().stream().map(TargetGroup::name).toArray(String[]::new))
                .param("method", plan.method().name())
                .param("en", plan.wording().en())
                .param("ar", plan.wording().ar())
                .param("ckb", plan.wording().ckb())
                .param("day", plan.plannedOn())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void held(UUID id, LocalDate day, PeopleTold told) {
        jdbc.sql("""
                        update programmes.outreach
                        set held_on = :day, women = :women, men = :men, sex_not_recorded = :other,
                            with_disability = :with, without_disability = :without
                        where id = :id
                        """)
                .param("id", id)
                .param("day", day)
                .param("women", told.women())
                .param("men", told.men())
                .param("other", told.sexNotRecorded())
                .param("with", told.withDisability().orElse(null))
                .param("without", told.withoutDisability().orElse(null))
                .update();
    }

    private static Outreach outreach(ResultSet row, int number) throws SQLException {
        var groups = Stream.of((String[]) row.getArray("target_groups").getArray())
                .map(TargetGroup::valueOf)
                .toList();
        var wording =
                new Wording(row.getString("message_en"), row.getString("message_ar"), row.getString("message_ckb"));
        var plan = new OutreachPlan(
                row.getString("place"),
                groups,
                Method.valueOf(row.getString("method")),
                wording,
                row.getObject("planned_on", LocalDate.class));
        var held = Optional.ofNullable(row.getObject("held_on", LocalDate.class));
        return new Outreach(
                row.getObject("id", UUID.class),
                plan,
                held,
                held.isEmpty() ? Optional.empty() : Optional.of(told(row)));
    }

    private static PeopleTold told(ResultSet row) throws SQLException {
        return new PeopleTold(
                row.getInt("women"),
                row.getInt("men"),
                row.getInt("sex_not_recorded"),
                Optional.ofNullable(row.getObject("with_disability", Integer.class)),
                Optional.ofNullable(row.getObject("without_disability", Integer.class)));
    }
}
