package org.sanad.programmes;

import java.util.UUID;
import org.sanad.access.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the database's one rule of reach about single records. */
@Repository
class Bounds {

    private final JdbcClient jdbc;

    Bounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean reachesProject(ProjectId project, Reach reach) {
        return asked("""
                select exists (
                    select 1
                    from programmes.reachable_project(:self, :everywhere, :areas, :projects,
                        :ownEverywhere, :ownAreas, :ownProjects) as reached (id)
                    where reached.id = :asked)
                """, project.value(), reach);
    }

    boolean reachesCohort(CohortId cohort, Reach reach) {
        return asked("""
                select exists (
                    select 1
                    from programmes.reachable_cohort(:self, :everywhere, :areas, :projects,
                        :ownEverywhere, :ownAreas, :ownProjects) as reached (id)
                    where reached.id = :asked)
                """, cohort.value(), reach);
    }

    boolean reachesSession(SessionId session, Reach reach) {
        return asked("""
                select exists (
                    select 1
                    from programmes.session s
                    join programmes.reachable_cohort(:self, :everywhere, :areas, :projects,
                        :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = s.cohort_id
                    where s.id = :asked)
                """, session.value(), reach);
    }

    private boolean asked(String question, UUID id, Reach reach) {
        return jdbc.sql(question)
                .params(reach.parameters())
                .param("asked", id)
                .query(Boolean.class)
                .single();
    }
}
