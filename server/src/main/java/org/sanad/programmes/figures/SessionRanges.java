package org.sanad.programmes.figures;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many sessions cohorts had and how many weeks they took: the fewest and the most. */
@Repository
class SessionRanges {

    private final JdbcClient jdbc;

    SessionRanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cohorts of running projects that came to their end in the period: nothing is open, the last session lies in it. */
    List<SessionRange> in(Map<String, Object> scope) {
        return jdbc.sql("""
                        with finished as (
                            select p.delivery, p.type, coalesce(g.governorate, 'NOT_RECORDED') as governorate,
                                count(*) filter (where s.state = 'CLOSED' and s.kind = 'AWARENESS') as awareness,
                                count(*) filter (where s.state = 'CLOSED' and s.kind = 'PEER_SUPPORT') as peer_support,
                                round((max(s.on_day) filter (where s.state = 'CLOSED')
                                    - min(s.on_day) filter (where s.state = 'CLOSED' and s.kind = 'AWARENESS')) / 7.0)
                                    as weeks
                            from programmes.project p
                            left join programmes.governorate g on g.area = p.area
                            join programmes.cohort c on c.project_id = p.id
                            join programmes.session s on s.cohort_id = c.id
                            where p.programme = :programme
                                and p.starts_on <= :until and p.ends_on >= :from
                                and (:governorate = '' or g.governorate = :governorate)
                                and (:type = '' or p.type = :type)
                                and p.id in (select programmes.reachable_project(
                                    :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
                            group by c.id, p.delivery, p.type, g.governorate
                            having bool_and(s.state in ('CLOSED', 'CANCELLED'))
                                and max(s.on_day) filter (where s.state = 'CLOSED') between :from and :until
                        )
                        select delivery, m.measure, governorate, type as project_type,
                            min(m.number) as fewest, max(m.number) as most
                        from finished
                        cross join lateral (values
                            ('AWARENESS', awareness), ('PEER_SUPPORT', peer_support), ('WEEKS', weeks)) m (measure, number)
                        where m.number is not null
                        group by delivery, m.measure, grouping sets ((), (governorate), (type), (governorate, type))
                        """).params(scope).query(SessionRange.class).list();
    }
}
