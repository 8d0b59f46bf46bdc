package org.sanad.programmes.availability;

import org.sanad.programmes.CohortId;
import org.sanad.programmes.planning.SessionLengths;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long the sessions of each cohort take. */
@Repository
class CohortHours implements SessionLengths {

    private final JdbcClient jdbc;

    CohortHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int minutes(CohortId cohort) {
        return jdbc.sql("""
                        select coalesce(
                            (select minutes from programmes.cohort_hours where cohort_id = :cohort),
                            programmes.usual_minutes())
                        """)
                .param("cohort", cohort.value())
                .query(Integer.class)
                .single();
    }

    void keep(CohortId cohort, int minutes) {
        jdbc.sql("""
                        insert into programmes.cohort_hours (cohort_id, minutes) values (:cohort, :minutes)
                        on conflict (cohort_id) do update set minutes = excluded.minutes
                        """).param("cohort", cohort.value()).param("minutes", minutes).update();
    }
}
