package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.SessionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A cohort's plan to look at, with the clashes of its days. */
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

        PlanLine line(List<PlanWarning> warnings) {
            return new PlanLine(id, kind, number, onDay, atTime, state, module, cancelReason, came, people, warnings);
        }
    }

    private final JdbcClient jdbc;

    PlanLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return rows.stream()
                .map(row -> row.line(warnings.getOrDefault(row.id(), List.of())))
                .toList();
    }

    String cohortName(CohortId cohort) {
        return jdbc.sql("select name from programmes.cohort where id = :cohort")
                .param("cohort", cohort.value())
                .query(String.class)
                .single();
    }

    private List<PlanWarning> warnings(CohortId cohort, List<Row> rows) {
        var all = new ArrayList<>(holidays(cohort));
        all.addAll(clashes(cohort));
        rows.stream()
                .filter(row -> row.state() == SessionState.PLANNED)
                .filter(row -> row.onDay().getDayOfWeek() == SessionPlan.DAY_OF_REST)
                .forEach(row -> all.add(new PlanWarning(row.id(), PlanWarning.Kind.REST_DAY, "", "", "", 0)));
        return all;
    }

    /** Only of sessions still to come: what is held is held. */
    private List<PlanWarning> holidays(CohortId cohort) {
        return jdbc.sql("""
                        select session_id, 'HOLIDAY' as kind, coalesce(name_en, name_ar, name_ckb) as name, name_ar, name_ckb,
                            0 as people
                        from programmes.session_on_holiday
                        where cohort_id = :cohort
                        union all
                        select s.id, 'OUTSIDE_PROJECT', '', null, null, 0
                        from programmes.session s
                        join programmes.cohort c on c.id = s.cohort_id
                        join programmes.project p on p.id = c.project_id
                        where s.cohort_id = :cohort and s.state = 'PLANNED'
                            and s.on_day not between p.starts_on and p.ends_on
                        """)
                .param("cohort", cohort.value())
                .query(PlanWarning.class)
                .list();
    }

    /** The same facilitator twice at one hour, the same people twice in one day. */
    private List<PlanWarning> clashes(CohortId cohort) {
        return jdbc.sql("""
                        select distinct s.id as session_id, 'FACILITATOR_BUSY' as kind, c.name,
                            null as name_ar, null as name_ckb, 0::bigint as people
                        from programmes.session s
                        join programmes.cohort_facilitator mine on mine.cohort_id = s.cohort_id
                        join programmes.cohort_facilitator other on other.staff_id = mine.staff_id
                            and other.cohort_id <> mine.cohort_id
                        join programmes.session x on x.cohort_id = other.cohort_id and x.on_day = s.on_day
                            and x.at_time = s.at_time and x.state <> 'CANCELLED'
                        join programmes.cohort c on c.id = other.cohort_id
                        where s.cohort_id = :cohort and s.state = 'PLANNED'
                        union all
                        select s.id, 'PARTICIPANTS_TWICE', c.name, null, null, count(distinct mine.person_id)
                        from programmes.session s
                        join programmes.membership mine on mine.cohort_id = s.cohort_id and mine.joined_on <= s.on_day
                            and (mine.left_on is null or mine.left_on >= s.on_day)
                        join programmes.membership other on other.person_id = mine.person_id
                            and other.cohort_id <> mine.cohort_id and other.joined_on <= s.on_day
                            and (other.left_on is null or other.left_on >= s.on_day)
                        join programmes.session x on x.cohort_id = other.cohort_id and x.on_day = s.on_day
                            and x.state <> 'CANCELLED'
                        join programmes.cohort c on c.id = other.cohort_id
                        where s.cohort_id = :cohort and s.state = 'PLANNED'
                        group by s.id, c.name
                        """)
                .param("cohort", cohort.value())
                .query(PlanWarning.class)
                .list();
    }
}
