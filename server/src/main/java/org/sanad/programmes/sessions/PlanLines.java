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
            return new PlanLine(
                    id, kind, number, onDay, atTime, state, module, cancelReason, came, people, warnings);
        }
    }

    private final JdbcClient jdbc;

    PlanLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their days. Whoever asks has checked the permission for the cohort. */
    public List<PlanLine> of(CohortId cohort) {
        var rows = jdbc.sql("""
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
        var all = new ArrayList<>(clashes(cohort));
        rows.stream()
                .filter(row -> row.state() == SessionState.PLANNED)
                .filter(row -> row.onDay().getDayOfWeek() == SessionPlan.DAY_OF_REST)
                .forEach(row -> all.add(new PlanWarning(row.id(), PlanWarning.Kind.REST_DAY, "", "", "", 0)));
        return all;
    }

    /** Only of sessions still to come: what is held is held. */
    private List<PlanWarning> clashes(CohortId cohort) {
        return jdbc.sql("""
                        with planned as (
                            select s.id, s.on_day, s.at_time, p.area, p.starts_on, p.ends_on
                            from programmes.session s
                            join programmes.cohort c on c.id = s.cohort_id
                            join programmes.project p on p.id = c.project_id
                            where s.cohort_id = :cohort and s.state = 'PLANNED')
                        select s.id as session_id, 'HOLIDAY' as kind, h.name_en as name, h.name_ar, h.name_ckb, 0 as people
                        from planned s
                        join geography.area_within w on w.pcode = s.area
                        join programmes.yearly_holiday h on h.country = w.within
                            and h.month = extract(month from s.on_day) and h.day = extract(day from s.on_day)
                        union all
                        select s.id, 'HOLIDAY', h.name_en, h.name_ar, h.name_ckb, 0
                        from planned s
                        join geography.area_within w on w.pcode = s.area
                        join programmes.holiday h on h.area = w.within and h.on_day = s.on_day
                        union all
                        select distinct s.id, 'FACILITATOR_BUSY', c.name, null, null, 0
                        from planned s
                        join programmes.cohort_facilitator mine on mine.cohort_id = :cohort
                        join programmes.cohort_facilitator other on other.staff_id = mine.staff_id
                            and other.cohort_id <> mine.cohort_id
                        join programmes.session x on x.cohort_id = other.cohort_id and x.on_day = s.on_day
                            and x.at_time = s.at_time and x.state <> 'CANCELLED'
                        join programmes.cohort c on c.id = other.cohort_id
                        union all
                        select s.id, 'PARTICIPANTS_TWICE', c.name, null, null, count(distinct mine.person_id)
                        from planned s
                        join programmes.membership mine on mine.cohort_id = :cohort and mine.joined_on <= s.on_day
                            and (mine.left_on is null or mine.left_on >= s.on_day)
                        join programmes.membership other on other.person_id = mine.person_id
                            and other.cohort_id <> mine.cohort_id and other.joined_on <= s.on_day
                            and (other.left_on is null or other.left_on >= s.on_day)
                        join programmes.session x on x.cohort_id = other.cohort_id and x.on_day = s.on_day
                            and x.state <> 'CANCELLED'
                        join programmes.cohort c on c.id = other.cohort_id
                        group by s.id, c.name
                        union all
                        select s.id, 'OUTSIDE_PROJECT', '', null, null, 0
                        from planned s
                        where s.on_day not between s.starts_on and s.ends_on
                        """).param("cohort", cohort.value()).query(PlanWarning.class).list();
    }
}
