package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.planning.Against;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a plan proposed another moment than its pace asked for. */
@Repository
class Shifts {

    private record Row(UUID sessionId, LocalDate wishedDay, LocalTime wishedTime, String why) {

        Shift shift() {
            var reasons = Arrays.stream(why.split(",")).map(Against::valueOf).toList();
            return new Shift(wishedDay, wishedTime, reasons);
        }
    }

    private final JdbcClient jdbc;

    Shifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Shift> of(CohortId cohort) {
        return jdbc.sql("""
                        select f.session_id, f.wished_day, f.wished_time, array_to_string(f.why, ',') as why
                        from programmes.session_shift f
                        join programmes.session s on s.id = f.session_id
                        where s.cohort_id = :cohort and s.state = 'PLANNED'
                        """).param("cohort", cohort.value()).query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::sessionId, Row::shift));
    }

    void add(SessionId session, Shift shift) {
        jdbc.sql("""
                        insert into programmes.session_shift (session_id, wished_day, wished_time, why)
                        values (:session, :day, :time, :why)
                        """)
                .param("session", session.value())
                .param("day", shift.wishedDay())
                .param("time", shift.wishedTime())
                .param("why", shift.why().stream().map(Against::name).toArray(String[]::new))
                .update();
    }

    /** Somebody chose a moment: the proposal is past. */
    void remove(SessionId session) {
        jdbc.sql("delete from programmes.session_shift where session_id = :session")
                .param("session", session.value())
                .update();
    }
}
