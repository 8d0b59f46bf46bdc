package org.sanad.programmes.availability;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.planning.PlanWarning;
import org.sanad.programmes.planning.PlanWarnings;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions that lie in hours in which the cohort's people cannot come. */
@Repository
@Order(20)
class WindowWarnings implements PlanWarnings {

    private record Row(UUID id, BusyKind kind, LocalTime fromTime, LocalTime untilTime) {

        PlanWarning warning() {
            return new PlanWarning(id, kind.against(), new PlanWarning.About.Hours(fromTime, untilTime));
        }
    }

    private final JdbcClient jdbc;

    WindowWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlanWarning> of(CohortId cohort) {
        return jdbc.sql("""
                        select distinct s.id, w.kind, w.from_time, w.until_time
                        from programmes.session_span s
                        join programmes.busy_window w on w.cohort_id = s.cohort_id
                            and extract(isodow from s.on_day) = any (w.days)
                            and s.on_day between coalesce(w.first_day, s.on_day) and coalesce(w.last_day, s.on_day)
                            and s.begins < s.on_day + w.until_time and s.on_day + w.from_time < s.ends
                        where s.cohort_id = :cohort and s.state = 'PLANNED'
                        order by w.from_time
                        """).param("cohort", cohort.value()).query(Row.class).list().stream()
                .map(Row::warning)
                .toList();
    }
}
