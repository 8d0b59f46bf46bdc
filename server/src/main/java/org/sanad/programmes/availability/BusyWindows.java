package org.sanad.programmes.availability;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The hours in which people of cohorts cannot come. */
@Repository
class BusyWindows {

    private record Row(
            UUID id,
            BusyKind kind,
            String days,
            LocalTime fromTime,
            LocalTime untilTime,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String note) {

        BusyWindow window() {
            Set<DayOfWeek> on = Arrays.stream(days.split(","))
                    .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                    .collect(Collectors.toUnmodifiableSet());
            return new BusyWindow(
                    id,
                    new WindowDetails(
                            kind,
                            on,
                            fromTime,
                            untilTime,
                            Optional.ofNullable(firstDay),
                            Optional.ofNullable(lastDay),
                            note));
        }
    }

    private final JdbcClient jdbc;

    BusyWindows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BusyWindow> of(CohortId cohort) {
        return jdbc.sql("""
                        select id, kind, array_to_string(days, ',') as days, from_time, until_time, first_day, last_day, note
                        from programmes.busy_window
                        where cohort_id = :cohort
                        order by kind desc, first_day nulls first, from_time, id
                        """).param("cohort", cohort.value()).query(Row.class).list().stream()
                .map(Row::window)
                .toList();
    }

    UUID add(CohortId cohort, WindowDetails details, UUID by, Instant at) {
        return bound(jdbc.sql("""
                        insert into programmes.busy_window (cohort_id, kind, days, from_time, until_time, first_day,
                            last_day, note, recorded_by, recorded_at)
                        values (:cohort, :kind, :days::smallint[], :from, :until, :first, :last, :note, :by, :at)
                        returning id
                        """), cohort, details)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** False where the cohort has no such window. */
    boolean change(CohortId cohort, UUID id, WindowDetails details) {
        return bound(jdbc.sql("""
                        update programmes.busy_window
                        set kind = :kind, days = :days::smallint[], from_time = :from, until_time = :until,
                            first_day = :first, last_day = :last, note = :note
                        where id = :id and cohort_id = :cohort
                        """), cohort, details).param("id", id).update() == 1;
    }

    boolean remove(CohortId cohort, UUID id) {
        return jdbc.sql("delete from programmes.busy_window where id = :id and cohort_id = :cohort")
                        .param("id", id)
                        .param("cohort", cohort.value())
                        .update()
                == 1;
    }

    private static StatementSpec bound(StatementSpec statement, CohortId cohort, WindowDetails details) {
        return statement
                .param("cohort", cohort.value())
                .param("kind", details.kind().name())
                .param(
                        "days",
                        details.days().stream()
                                .map(day -> (short) day.getValue())
                                .toArray(Short[]::new))
                .param("from", details.from())
                .param("until", details.until())
                .param("first", details.first().orElse(null))
                .param("last", details.last().orElse(null))
                .param("note", details.note());
    }
}
