package org.sanad.programmes.checkpoint;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.programmes.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who said what about more sessions, and what was heard of the group afterwards. */
@Repository
class Interests {

    private record Row(UUID personId, Interest answer) {}

    private final JdbcClient jdbc;

    Interests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Interest> of(CohortId cohort) {
        return jdbc
                .sql("select person_id, answer from programmes.interest where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::personId, Row::answer));
    }

    /** The last word counts. */
    void put(CohortId cohort, UUID person, Interest answer, LocalDate day) {
        jdbc.sql("""
                        insert into programmes.interest (cohort_id, person_id, answer, asked_on)
                        values (:cohort, :person, :answer, :day)
                        on conflict (cohort_id, person_id) do update set answer = excluded.answer, asked_on = excluded.asked_on
                        """)
                .param("cohort", cohort.value())
                .param("person", person)
                .param("answer", answer.name())
                .param("day", day)
                .update();
    }
}
