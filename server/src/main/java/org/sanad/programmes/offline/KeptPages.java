package org.sanad.programmes.offline;

import java.time.LocalDate;
import java.util.List;
import org.sanad.access.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses of a facilitator's own pages, those of the nearest days first. */
@Repository
class KeptPages {

    private final JdbcClient jdbc;

    KeptPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Reach reach, LocalDate today, int daysBack, int daysAhead) {
        return jdbc.sql("""
                        with own as (
                            select s.id, s.cohort_id, abs(s.on_day - :today) as days
                            from programmes.session s
                            join programmes.cohort_facilitator f on f.cohort_id = s.cohort_id
                            join workforce.staff_member m on m.id = f.staff_id and m.user_id = :self
                            join programmes.reachable_cohort(:self, :everywhere, :areas, :projects,
                                :ownEverywhere, :ownAreas, :ownProjects) as reached (id) on reached.id = s.cohort_id
                            where s.on_day between :from and :to and s.state <> 'CANCELLED'
                            order by days, s.id
                            limit 60),
                        kept as (
                            select '/sessions/' || id as path, days from own
                            union all
                            select '/cohorts/' || cohort_id, min(days) from own group by cohort_id)
                        select path from (
                            select '/today' as path, -2 as days
                            union all select '/on-this-phone', -1
                            union all select '/passed-on', -1
                            union all select path, days from kept) as all_of_them
                        order by days, path
                        """)
                .params(reach.parameters())
                .param("from", today.minusDays(daysBack))
                .param("to", today.plusDays(daysAhead))
                .param("today", today)
                .query(String.class)
                .list();
    }
}
