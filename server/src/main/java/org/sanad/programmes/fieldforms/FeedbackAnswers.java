package org.sanad.programmes.fieldforms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** What people thought of the sessions, without who they are. */
@Repository
public class FeedbackAnswers {

    /** How many gave an answer to a question. */
    public record Count(String question, String answer, long people) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    FeedbackAnswers(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void put(UUID submission, CohortId cohort, Map<String, String> answers, LocalDate askedOn) {
        jdbc.sql("""
                        insert into programmes.feedback (submission_id, cohort_id, answers, asked_on)
                        values (:submission, :cohort, :answers::jsonb, :day)
                        on conflict (submission_id) do update
                        set cohort_id = excluded.cohort_id, answers = excluded.answers, asked_on = excluded.asked_on
                        """)
                .param("submission", submission)
                .param("cohort", cohort.value())
                .param("answers", json.writeValueAsString(answers))
                .param("day", askedOn)
                .update();
    }

    void remove(UUID submission) {
        jdbc.sql("delete from programmes.feedback where submission_id = :submission")
                .param("submission", submission)
                .update();
    }

    long people(CohortId cohort) {
        return jdbc.sql("select count(*) from programmes.feedback where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(Long.class)
                .single();
    }

    List<Count> counts(CohortId cohort) {
        return jdbc.sql("""
                        select given.key as question, given.value as answer, count(*) as people
                        from programmes.feedback f, jsonb_each_text(f.answers) as given
                        where f.cohort_id = :cohort
                        group by given.key, given.value
                        order by given.key, count(*) desc, given.value
                        """).param("cohort", cohort.value()).query(Count.class).list();
    }
}
