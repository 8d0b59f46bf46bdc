package org.sanad.programmes.cohorts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.directory.SiteId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.Composition;
import org.sanad.programmes.ProjectId;
import org.sanad.workforce.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cohorts and their facilitators. */
@Repository
public class Cohorts {

    private record Row(
            UUID id,
            UUID projectId,
            String code,
            String name,
            @Nullable UUID siteId,
            Composition composition) {

        Cohort cohort(List<StaffId> facilitators) {
            return new Cohort(
                    new CohortId(id),
                    new ProjectId(projectId),
                    code,
                    name,
                    Optional.ofNullable(siteId).map(SiteId::new),
                    composition,
                    facilitators);
        }
    }

    private final JdbcClient jdbc;

    Cohorts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Cohort> find(CohortId id) {
        return jdbc.sql("select * from programmes.cohort where id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(row -> row.cohort(facilitators(id)));
    }

    /** Holds the cohort until the transaction ends, so that two enrolments of one person come one after the other. */
    Optional<Cohort> locked(CohortId id) {
        return jdbc.sql("select * from programmes.cohort where id = :id for update")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(row -> row.cohort(List.of()));
    }

    /** Empty when another cohort has this code. */
    Optional<CohortId> add(ProjectId project, CohortDetails details) {
        var added = bound(jdbc.sql("""
                        insert into programmes.cohort (project_id, code, name, site_id, composition)
                        values (:project, :code, :name, :site, :composition)
                        on conflict (code) do nothing returning id
                        """), details)
                .param("project", project.value())
                .query(UUID.class)
                .optional()
                .map(CohortId::new);
        added.ifPresent(id -> facilitate(id, details.facilitators()));
        return added;
    }

    void change(CohortId id, CohortDetails details) {
        bound(jdbc.sql("""
                        update programmes.cohort
                        set code = :code, name = :name, site_id = :site, composition = :composition,
                            version = version + 1
                        where id = :id
                        """), details).param("id", id.value()).update();
        // whoever stays keeps what hangs on their assignment
        jdbc.sql("delete from programmes.cohort_facilitator where cohort_id = :id and staff_id <> all (:staff)")
                .param("id", id.value())
                .param(
                        "staff",
                        details.facilitators().stream().map(StaffId::value).toArray(UUID[]::new))
                .update();
        facilitate(id, details.facilitators());
    }

    boolean codeTaken(String code, Optional<CohortId> except) {
        return jdbc.sql("select count(*) from programmes.cohort where code = :code and id <> :except")
                        .param("code", code)
                        .param("except", except.map(CohortId::value).orElse(Reach.NOBODY))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<StaffId> facilitators(CohortId id) {
        return jdbc
                .sql("select staff_id from programmes.cohort_facilitator where cohort_id = :id order by staff_id")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(StaffId::new)
                .toList();
    }

    private void facilitate(CohortId id, List<StaffId> facilitators) {
        if (facilitators.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into programmes.cohort_facilitator (cohort_id, staff_id)
                        select :cohort, s.id from workforce.staff_member s where s.id in (:staff)
                        on conflict do nothing
                        """)
                .param("cohort", id.value())
                .param("staff", facilitators.stream().map(StaffId::value).toList())
                .update();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, CohortDetails details) {
        return statement
                .param("code", details.code())
                .param("name", details.name())
                .param("site", details.site().map(SiteId::value).orElse(null))
                .param("composition", details.composition().name());
    }
}
