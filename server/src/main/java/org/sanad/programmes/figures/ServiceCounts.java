package org.sanad.programmes.figures;

import java.util.List;
import java.util.Map;
import org.sanad.programmes.ProgrammeFigures.SessionServices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Services: one person at one closed session, once. And how many counselling sessions were held, as one number. */
@Repository
public class ServiceCounts {

    /** Sessions that have marks and are not closed yet, and the services these would be. */
    public record Open(long sessions, long services) {}

    private final JdbcClient jdbc;

    ServiceCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Services of each kind of session and of both, with every split there is. */
    List<Counted> in(Map<String, Object> scope) {
        return jdbc.sql("""
                        with fact as materialized (
                            select f.kind, f.sex, p.type, p.code as project,
                                coalesce(f.governorate, 'NOT_RECORDED') as governorate,
                                date_trunc('month', f.on_day::timestamp) as month,
                                sum(f.services) as services,
                                sum(f.age_0_17) as age_0_17, sum(f.age_18_59) as age_18_59,
                                sum(f.age_60_plus) as age_60_plus, sum(f.age_not_recorded) as age_not_recorded
                            from programmes.service f
                            join programmes.project p on p.id = f.project_id
                            where p.programme = :programme
                                and f.on_day between :from and :until
                                and (:governorate = '' or coalesce(f.governorate, 'NOT_RECORDED') = :governorate)
                                and (:type = '' or p.type = :type)
                                and (:sex = '' or f.sex = :sex)
                                and p.id in (select programmes.reachable_project(
                                    :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
                            group by 1, 2, 3, 4, 5, 6
                        )
                        select k.kind as counting, sex, null as age_group, null as disability, type as project_type, governorate,
                            null as place, project, to_char(month, 'YYYY-MM') as month,
                            coalesce(sum(services), 0) as count
                        from fact
                        cross join lateral (values (fact.kind), ('EVERY')) k (kind)
                        group by k.kind, grouping sets (
                            (), (sex), (type), (month), (governorate), (governorate, project))
                        union all
                        select k.kind, null, a.age, null, null, null, null, null, null, sum(a.services)
                        from fact
                        cross join lateral (values (fact.kind), ('EVERY')) k (kind)
                        cross join lateral (values ('AGE_0_17', age_0_17), ('AGE_18_59', age_18_59),
                            ('AGE_60_PLUS', age_60_plus), ('NOT_RECORDED', age_not_recorded)) a (age, services)
                        group by k.kind, a.age
                        having sum(a.services) > 0
                        """).params(scope).query(Counted.class).list();
    }

    /** Asked only for the whole mission: any cut of it could point to a person. */
    long counsellingSessions(Map<String, Object> scope) {
        return jdbc.sql("""
                        select coalesce(sum(t.held), 0)
                        from programmes.counselling_tally t
                        join programmes.project p on p.id = t.project_id
                        where p.programme = :programme and t.month between :from and :until
                        """).params(scope).query(Long.class).single();
    }

    List<SessionServices> sessions(Map<String, Object> scope) {
        return jdbc.sql("""
                        select s.id, p.code as project, c.code as cohort, s.kind, s.number, s.on_day,
                            sum(f.services) as came,
                            (select count(distinct counted.person_id)
                                from programmes.membership m
                                join registry.counted_person counted on counted.record_id = m.person_id
                                where m.cohort_id = c.id and m.joined_on <= s.on_day
                                    and (m.left_on is null or m.left_on >= s.on_day)
                                    and (:sex = '' or counted.sex = :sex)) as members
                        from programmes.service f
                        join programmes.session s on s.id = f.session_id
                        join programmes.cohort c on c.id = s.cohort_id
                        join programmes.project p on p.id = c.project_id
                        where p.programme = :programme
                            and (:project = '' or p.code = :project)
                            and f.on_day between :from and :until
                            and (:governorate = '' or coalesce(f.governorate, 'NOT_RECORDED') = :governorate)
                            and (:type = '' or p.type = :type)
                            and (:sex = '' or f.sex = :sex)
                            and c.id in (select programmes.reachable_cohort(
                                :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
                        group by s.id, p.code, c.id, c.code
                        order by p.code, c.code, s.number
                        limit 20000
                        """).params(scope).query(SessionServices.class).list();
    }

    Open leftOut(Map<String, Object> scope) {
        return jdbc.sql("""
                        select count(distinct s.id) as sessions, coalesce(sum(t.services), 0) as services
                        from programmes.session s
                        join programmes.cohort c on c.id = s.cohort_id
                        join programmes.project p on p.id = c.project_id
                        join programmes.service_tally t on t.session_id = s.id
                        where p.programme = :programme
                            and s.state <> 'CLOSED'
                            and s.on_day between :from and :until
                            and (:type = '' or p.type = :type)
                            and p.id in (select programmes.reachable_project(
                                :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
                        """).params(scope).query(Open.class).single();
    }
}
