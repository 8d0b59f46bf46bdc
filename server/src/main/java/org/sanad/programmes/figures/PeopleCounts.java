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
                            select f.person_id, f.sex, f.disability, f.born_on, f.joined_on, p.type,
                                coalesce(f.governorate, 'NOT_RECORDED') as governorate,
                                coalesce(f.site, 'NOT_RECORDED') as place,
                                p.code as project
                            from programmes.participation f
                            join programmes.project p on p.id = f.project_id
                            where p.programme = :programme
                                and p.delivery in (:deliveries)
                                and p.starts_on <= :until and p.ends_on >= :from
                                and f.joined_on <= :until and (f.left_on is null or f.left_on >= :from)
                                and (:governorate = '' or coalesce(f.governorate, 'NOT_RECORDED') = :governorate)
                                and (:type = '' or p.type = :type)
                                and (:sex = '' or f.sex = :sex)
                                and p.id in (select programmes.reachable_project(
                                    :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
                        ),
                        person as materialized (
                            select person_id, sex, disability, programmes.age_band(born_on, min(joined_on)) as age,
                                count(distinct (governorate, place, project)) as homes
                            from fact
                            group by person_id, sex, disability, born_on
                        ),
                        -- nearly everyone is in one project at one place: these need not be told apart again
                        settled as (
                            select distinct on (f.person_id) f.* from fact f join person using (person_id) where homes = 1
                        ),
                        elsewhere_too as (
                            select f.* from fact f join person using (person_id) where homes > 1
                        ),
                        at_place as (
                            select sex, disability, type, governorate, place, project, count(*) as people
                            from settled
                            group by grouping sets (
                                (type), (governorate), (governorate, type), (governorate, sex), (governorate, type, sex), (governorate, place),
                                (governorate, place, sex), (governorate, place, disability),
                                (governorate, place, sex, disability), (governorate, project))
                            union all
                            select sex, disability, type, governorate, place, project, count(distinct person_id)
                            from elsewhere_too
                            group by grouping sets (
                                (type), (governorate), (governorate, type), (governorate, sex), (governorate, type, sex), (governorate, place),
                                (governorate, place, sex), (governorate, place, disability),
                                (governorate, place, sex, disability), (governorate, project))
                        )
                        select sex, age as age_group, disability, null as project_type, null as governorate,
                            null as place, null as project, null as month, count(*) as count
                        from person
                        group by grouping sets ((), (sex), (age), (disability), (sex, disability))
                        union all
                        select sex, null, disability, type, governorate, place, project, null, sum(people)
                        from at_place
                        group by sex, disability, type, governorate, place, project
                        """;

    private final JdbcClient jdbc;

    PeopleCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everybody of these deliveries in the scope. Age is taken at the first joining, so that nobody is in two groups;
     * somebody at two places is counted at each, and once above them.
     */
    List<Counted> of(List<String> deliveries, Map<String, Object> scope) {
        return jdbc.sql(EVERY_SPLIT)
                .params(scope)
                .param("deliveries", deliveries)
                .query(Counted.class)
                .list();
    }

    /** Codes of the projects in which somebody was asked about disability. */
    List<String> projectsThatAskedAboutDisability(Map<String, Object> scope) {
        return jdbc.sql("""
                        select distinct p.code
                        from programmes.participation f
                        join programmes.project p on p.id = f.project_id
                        where p.programme = :programme
                            and f.disability <> 'NOT_ASKED'
                            and p.starts_on <= :until and p.ends_on >= :from
                            and f.joined_on <= :until and (f.left_on is null or f.left_on >= :from)
                            and (:governorate = '' or coalesce(f.governorate, 'NOT_RECORDED') = :governorate)
                            and (:type = '' or p.type = :type)
                            and (:sex = '' or f.sex = :sex)
                            and p.id in (select programmes.reachable_project(
                                :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
                        order by p.code
                        """).params(scope).query(String.class).list();
    }
}
