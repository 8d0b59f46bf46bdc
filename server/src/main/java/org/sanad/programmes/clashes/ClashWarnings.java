package org.sanad.programmes.clashes;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.planning.Against;
import org.sanad.programmes.planning.Other;
import org.sanad.programmes.planning.PlanWarning;
import org.sanad.programmes.planning.PlanWarnings;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Planned sessions whose hours overlap another's that shares a facilitator, the place or participants. */
@Repository
@Order(30)
class ClashWarnings implements PlanWarnings {

    /** Reach parameters, and {@code :cohort}. */
    private static final String OVERLAPS = """
            with met as (
                select s.id as session_id, s.on_day as day, s.cohort_id as mine, s.site_id as place, x.*
                from programmes.session_span s
                join programmes.session_span x on x.on_day = s.on_day and x.cohort_id <> s.cohort_id
                    and x.state <> 'CANCELLED' and x.begins < s.ends and s.begins < x.ends
                where s.cohort_id = :cohort and s.state = 'PLANNED'),
            mine as (
                select coalesce(p.merged_into, p.id) as person_id, m.joined_on, m.left_on
                from programmes.membership m
                join registry.person p on p.id = m.person_id
                where m.cohort_id = :cohort),
            shared as materialized (
                select n.cohort_id, mine.person_id, greatest(mine.joined_on, n.joined_on) as first_day,
                    least(coalesce(mine.left_on, 'infinity'), coalesce(n.left_on, 'infinity')) as last_day
                from mine
                cross join lateral (
                    select mine.person_id as id
                    union all
                    select q.id from registry.person q where q.merged_into = mine.person_id) record
                join programmes.membership n on n.person_id = record.id and n.cohort_id <> :cohort),
            clash as (
                select met.*, 'FACILITATOR_BUSY' as kind, 0::bigint as people
                from met
                where exists (
                    select 1 from programmes.cohort_facilitator f
                    join programmes.cohort_facilitator g on g.staff_id = f.staff_id
                    where f.cohort_id = met.mine and g.cohort_id = met.cohort_id)
                union all
                select met.*, 'PLACE_TAKEN', 0 from met where met.site_id = met.place
                union all
                select met.*, 'PARTICIPANTS_TWICE', twice.people
                from met
                cross join lateral (
                    select count(distinct m.person_id) as people
                    from shared m
                    where m.cohort_id = met.cohort_id and met.day between m.first_day and m.last_day) twice
                where twice.people > 0)
            select c.session_id, c.kind, c.id as other, c.cohort_id,
                c.cohort || ' (' || k.code || ')' as cohort, c.number, c.at_time, c.people,
                r.id is not null as near
            from clash c
            join programmes.cohort k on k.id = c.cohort_id
            left join programmes.reachable_cohort(:self, :everywhere, :areas, :projects, :ownEverywhere,
                :ownAreas, :ownProjects) as r (id) on r.id = c.cohort_id
            order by c.kind, c.at_time, k.code
            """;

    private record Row(
            UUID sessionId,
            Against kind,
            UUID other,
            UUID cohortId,
            String cohort,
            int number,
            LocalTime atTime,
            boolean near,
            int people) {

        PlanWarning warning() {
            var met = new Other(other, cohortId, cohort, number, atTime, near);
            return new PlanWarning(sessionId, kind, new PlanWarning.About.Meets(met, people));
        }
    }

    private final JdbcClient jdbc;
    private final Permit permit;

    ClashWarnings(JdbcClient jdbc, Permit permit) {
        this.jdbc = jdbc;
        this.permit = permit;
    }

    @Override
    public List<PlanWarning> of(CohortId cohort) {
        return jdbc
                .sql(OVERLAPS)
                .param("cohort", cohort.value())
                .params(permit.reach(Permission.SEE_PROJECTS).parameters())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::warning)
                .toList();
    }
}
