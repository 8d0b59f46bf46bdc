package org.sanad.programmes.participantlist;

import java.util.List;
import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cohorts a list can be imported into. */
@Repository
class ImportCohorts {

    private static final String LINE = """
            select c.id, c.code, c.name, p.id as project_id, p.name as project, p.area, c.composition
            from programmes.cohort c
            join programmes.project p on p.id = c.project_id
            """;

    private final JdbcClient jdbc;
    private final Permit permit;

    ImportCohorts(JdbcClient jdbc, Permit permit) {
        this.jdbc = jdbc;
        this.permit = permit;
    }

    /** Those where the reader may register people; the latest projects first. */
    List<ListCohort> reached() {
        return jdbc.sql(LINE + """
                        join programmes.reachable_cohort(:self, :everywhere, :areas, :projects,
                            :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = c.id
                        order by p.starts_on desc, c.code
                        limit 500
                        """)
                .params(permit.reach(Permission.REGISTER_PEOPLE).parameters())
                .query(ListCohort.class)
                .list();
    }

    Optional<ListCohort> find(CohortId id) {
        return jdbc.sql(LINE + "where c.id = :id")
                .param("id", id.value())
                .query(ListCohort.class)
                .optional();
    }
}
