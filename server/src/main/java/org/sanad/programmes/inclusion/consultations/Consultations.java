package org.sanad.programmes.inclusion.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.programmes.ProjectId;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consultations of projects. */
@Repository
class Consultations {

    private record Row(
            UUID id,
            Stage stage,
            LocalDate onDay,
            int women,
            int men,
            int sexNotRecorded,
            String findings,
            String adjustment,
            @Nullable LocalDate adjustedOn) {

        Consultation consultation() {
            var details = new ConsultationDetails(stage, onDay, women, men, sexNotRecorded, findings, adjustment);
            return new Consultation(id, details, Optional.ofNullable(adjustedOn));
        }
    }

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Consultation> of(ProjectId project) {
        return jdbc.sql("""
                        select id, stage, on_day, women, men, sex_not_recorded, findings, adjustment, adjusted_on
                        from programmes.consultation
                        where project_id = :project
                        order by on_day desc, id desc
                        """).param("project", project.value()).query(Row.class).list().stream()
                .map(Row::consultation)
                .toList();
    }

    /** Of projects in an area that a permission reaches, the latest first. */
    List<NearbyConsultation> near(PCode area, Reach reach) {
        return jdbc.sql("""
                        select c.id, p.name as project, c.on_day as on, c.findings
                        from programmes.consultation c
                        join programmes.project p on p.id = c.project_id
                        join geography.area_within w on w.pcode = p.area and w.within = :area
                        join programmes.reachable_project(:self, :everywhere, :areas, :projects,
                            :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = p.id
                        order by c.on_day desc, c.id desc
                        limit 50
                        """)
                .params(reach.parameters())
                .param("area", area.value())
                .query(NearbyConsultation.class)
                .list();
    }

    UUID add(ProjectId project, ConsultationDetails details, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.consultation (project_id, stage, on_day, women, men, sex_not_recorded,
                            findings, adjustment, recorded_by, recorded_at)
                        values (:project, :stage, :day, :women, :men, :other, :findings, :adjustment, :by, :at)
                        returning id
                        """)
                .param("project", project.value())
                .param("stage", details.stage().name())
                .param("day", details.on())
                .param("women", details.women())
                .param("men", details.men())
                .param("other", details.sexNotRecorded())
                .param("findings", details.findings())
                .param("adjustment", details.adjustment())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void adjusted(UUID id, String adjustment, LocalDate day) {
        jdbc.sql("update programmes.consultation set adjustment = :adjustment, adjusted_on = :day where id = :id")
                .param("id", id)
                .param("adjustment", adjustment)
                .param("day", day)
                .update();
    }
}
