package org.sanad.programmes.checkpoint;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was heard of groups after their end. */
@Repository
class Touches {

    private final JdbcClient jdbc;

    Touches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Touch> of(CohortId cohort) {
        return jdbc.sql("""
                        select asked_on, answer, note from programmes.group_in_touch
                        where cohort_id = :cohort order by asked_on desc
                        """).param("cohort", cohort.value()).query(Touch.class).list();
    }

    /** Asked twice on one day, the later answer stands. */
    void put(CohortId cohort, InTouch answer, String note, LocalDate day) {
        jdbc.sql("""
                        insert into programmes.group_in_touch (cohort_id, asked_on, answer, note)
                        values (:cohort, :day, :answer, :note)
                        on conflict (cohort_id, asked_on) do update set answer = excluded.answer, note = excluded.note
                        """)
                .param("cohort", cohort.value())
                .param("day", day)
                .param("answer", answer.name())
                .param("note", note)
                .update();
    }
}
