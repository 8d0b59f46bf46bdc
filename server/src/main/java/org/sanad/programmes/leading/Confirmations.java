package org.sanad.programmes.leading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProjectType;
import org.sanad.workforce.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is assigned to lead which cohort, and who of them was confirmed. */
@Repository
class Confirmations {

    /** An assignment as it is stored. */
    record Assigned(
            UUID cohortId,
            ProjectType projectType,
            UUID staffId,
            String fullName,
            String roleTitle,
            @Nullable OffsetDateTime confirmedAt) {}

    private final JdbcClient jdbc;

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Assigned> of(Collection<CohortId> cohorts) {
        if (cohorts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select cohort_id, project_type, staff_id, full_name, role_title, confirmed_at
                        from programmes.assigned_leader
                        where cohort_id in (:cohorts)
                        order by lower(full_name), staff_id
                        """)
                .param("cohorts", cohorts.stream().map(CohortId::value).toList())
                .query(Assigned.class)
                .list();
    }

    /** Whether they were assigned; confirming twice is confirming once. */
    boolean confirm(CohortId cohort, StaffId staff, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.leading_confirmation (cohort_id, staff_id, confirmed_by, confirmed_at)
                        select cohort_id, staff_id, :by, :at
                        from programmes.cohort_facilitator
                        where cohort_id = :cohort and staff_id = :staff
                        on conflict (cohort_id, staff_id) do update set confirmed_at = leading_confirmation.confirmed_at
                        """)
                        .param("cohort", cohort.value())
                        .param("staff", staff.value())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void withdraw(CohortId cohort, StaffId staff) {
        jdbc.sql("delete from programmes.leading_confirmation where cohort_id = :cohort and staff_id = :staff")
                .param("cohort", cohort.value())
                .param("staff", staff.value())
                .update();
    }

    /** Cohorts in reach that meet or met in the period, those that met longest ago first. */
    List<RunningCohort> running(LocalDate from, LocalDate today, LocalDate until, Reach reach) {
        return jdbc.sql("""
                        select cohort_id, code, name,
                            count(*) filter (where state <> 'PLANNED') as held,
                            max(on_day) filter (where state <> 'PLANNED') as last_held,
                            min(on_day) filter (where state = 'PLANNED' and on_day >= :today) as next_planned
                        from programmes.cohort_calendar
                        where on_day between :from and :until
                            and cohort_id in (select programmes.reachable_cohort(
                                :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
                        group by cohort_id, code, name
                        order by last_held desc nulls last, next_planned, code
                        limit 300
                        """)
                .param("from", from)
                .param("today", today)
                .param("until", until)
                .params(reach.parameters())
                .query(RunningCohort.class)
                .list();
    }
}
