package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.planning.Against;
import org.sanad.programmes.planning.FreeTimes;
import org.sanad.programmes.planning.PlanWarning;
import org.sanad.programmes.planning.Planning;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A cohort's plan to look at, with what is to be known of its days. */
@Repository
public class PlanLines {

    private record Row(
            UUID id,
            SessionKind kind,
            int number,
            LocalDate onDay,
            LocalTime atTime,
            SessionState state,
            @Nullable Integer module,
            @Nullable String cancelReason,
            int came,
            int people) {

        PlanLine line(List<PlanWarning> warnings, Optional<Shift> shift) {
            return new PlanLine(
                    id, kind, number, onDay, atTime, state, module, cancelReason, came, people, warnings, shift);
        }
    }

    private final JdbcClient jdbc;
    private final Shifts shifts;
    private final Planning planning;

    PlanLines(JdbcClient jdbc, Shifts shifts, Planning planning) {
        this.jdbc = jdbc;
        this.shifts = shifts;
        this.planning = planning;
    }

    /** In the order of their days. Whoever asks has checked the permission for the cohort. */
    public List<PlanLine> of(CohortId cohort) {
        var rows =
                jdbc.sql("""
                        select s.id, s.kind, s.number, s.on_day, s.at_time, s.state, s.module, s.cancel_reason,
                            (select count(*) from programmes.attendance a
                                where a.session_id = s.id and a.mark = 'PRESENT') as came,
                            (select count(distinct m.person_id) from programmes.membership m
                                where m.cohort_id = s.cohort_id and m.joined_on <= s.on_day
                                    and (m.left_on is null or m.left_on >= s.on_day)) as people
                        from programmes.session s
                        where s.cohort_id = :cohort
                        order by s.number = 0 desc, s.on_day, s.number
                        """).param("cohort", cohort.value()).query(Row.class).list();
        var warnings = warnings(cohort, rows).stream().collect(Collectors.groupingBy(PlanWarning::sessionId));
        var shifted = shifts.of(cohort);
        return rows.stream()
                .map(row -> row.line(
                        warnings.getOrDefault(row.id(), List.of()), Optional.ofNullable(shifted.get(row.id()))))
                .toList();
    }

    String cohortName(CohortId cohort) {
        return jdbc.sql("select name from programmes.cohort where id = :cohort")
                .param("cohort", cohort.value())
                .query(String.class)
                .single();
    }

    private List<PlanWarning> warnings(CohortId cohort, List<Row> rows) {
        var all = new ArrayList<>(planning.warnings(cohort));
        all.addAll(outsideProject(cohort));
        rows.stream()
                .filter(row -> row.state() == SessionState.PLANNED)
                .filter(row -> row.onDay().getDayOfWeek() == FreeTimes.DAY_OF_REST)
                .forEach(row -> all.add(PlanWarning.of(row.id(), Against.REST_DAY)));
        return all;
    }

    /** Only of sessions still to come: what is held is held. */
    private List<PlanWarning> outsideProject(CohortId cohort) {
        return jdbc.sql("""
                        select s.id
                        from programmes.session s
                        join programmes.cohort c on c.id = s.cohort_id
                        join programmes.project p on p.id = c.project_id
                        where s.cohort_id = :cohort and s.state = 'PLANNED'
                            and s.on_day not between p.starts_on and p.ends_on
                        """).param("cohort", cohort.value()).query(UUID.class).list().stream()
                .map(id -> PlanWarning.of(id, Against.OUTSIDE_PROJECT))
                .toList();
    }
}
