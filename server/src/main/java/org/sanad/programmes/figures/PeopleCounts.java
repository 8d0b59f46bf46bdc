package org.sanad.programmes.figures;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Distinct people in cohorts, counted afresh for every row. */
@Repository
public class PeopleCounts {

    private static final String EVERY_SPLIT = """
            with fact as materialized (
                select f.person_id, f.sex, f.disability, f.born_on, f.joined_on, p.delivery, p.type,
                    coalesce(f.governorate, 'NOT_RECORDED') as governorate,
                    coalesce(f.site, 'NOT_RECORDED') as place,
                    p.code as project
                from programmes.participation f
                join programmes.project p on p.id = f.project_id
                where p.programme = :programme
                    and p.starts_on <= :until and p.ends_on >= :from
                    and f.joined_on <= :until and (f.left_on is null or f.left_on >= :from)
                    and (:governorate = '' or coalesce(f.governorate, 'NOT_RECORDED') = :governorate)
                    and (:type = '' or p.type = :type)
                    and (:sex = '' or f.sex = :sex)
                    and p.id in (select programmes.reachable_project(
                        :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
            ),
            in_several as materialized (
                select person_id from fact group by person_id having count(*) > 1
            ),
            -- nearly everyone is in one cohort: these add up, and only the others must be told apart again
            settled as materialized (
                select delivery, sex, disability, programmes.age_band(born_on, joined_on) as age,
                    type, governorate, place, project, count(*) as people
                from fact
                where person_id not in (select person_id from in_several)
                group by delivery, sex, disability, age, type, governorate, place, project
            ),
            elsewhere_too as materialized (
                select * from fact where person_id in (select person_id from in_several)
            ),
            at_place as (
                select d.delivery, sex, disability, type, governorate, place, project, sum(people) as people
                from settled s
                cross join lateral (values (s.delivery), ('EVERY')) d (delivery)
                group by d.delivery, grouping sets (
                    (type), (governorate), (governorate, type), (governorate, sex), (governorate, type, sex),
                    (governorate, place), (governorate, place, sex), (governorate, place, disability),
                    (governorate, place, sex, disability), (governorate, project), (project, disability))
                union all
                select d.delivery, sex, disability, type, governorate, place, project, count(distinct person_id)
                from elsewhere_too s
                cross join lateral (values (s.delivery), ('EVERY')) d (delivery)
                group by d.delivery, grouping sets (
                    (type), (governorate), (governorate, type), (governorate, sex), (governorate, type, sex),
                    (governorate, place), (governorate, place, sex), (governorate, place, disability),
                    (governorate, place, sex, disability), (governorate, project), (project, disability))
            ),
            alike as (
                select delivery, delivery as other_delivery, sex, disability, age, sum(people) as people
                from settled
                group by delivery, sex, disability, age
                union all
                select min(delivery), max(delivery), min(sex), min(disability),
                    programmes.age_band(min(born_on), min(joined_on)), 1
                from elsewhere_too
                group by person_id
            )
            select d.delivery as counting, sex, age as age_group, disability, null as project_type, null as governorate,
                null as place, null as project, null as month, sum(people) as count
            from alike a
            cross join lateral (
                select a.delivery union select a.other_delivery union select 'EVERY') d (delivery)
            group by d.delivery, grouping sets ((), (sex), (age), (disability), (sex, disability))
            union all
            select delivery, sex, null, disability, type, governorate, place, project, null, sum(people)
            from at_place
            group by delivery, sex, disability, type, governorate, place, project
            """;

    private final JdbcClient jdbc;

    PeopleCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everybody in the scope, under each delivery and, as {@link Counted#EVERY}, under all. Age is taken at the first
     * joining, so that nobody is in two groups; somebody at two places is counted at each, and once above them.
     */
    List<Counted> in(Map<String, Object> scope) {
        return jdbc.sql(EVERY_SPLIT).params(scope).query(Counted.class).list();
    }
}
