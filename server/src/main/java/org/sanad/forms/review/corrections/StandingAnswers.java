package org.sanad.forms.review.corrections;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.review.SubmissionHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of answers as they stand, with corrections laid over them. */
@Repository
public class StandingAnswers {

    /** A row. @param answers as JSON */
    public record Row(String repeat, int number, int parent, String answers) {}

    private final JdbcClient jdbc;

    StandingAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The form's own row first, then the turns of each repeat. */
    public List<Row> of(SubmissionHead head) {
        return jdbc.sql("""
                        select repeat, number, parent, answers::text as answers from forms.answer_row
                        where form_id = :form and submission_id = :submission order by repeat, number
                        """)
                .param("form", head.formId())
                .param("submission", head.id())
                .query(Row.class)
                .list();
    }

    Optional<Row> row(SubmissionHead head, AnswerPlace place) {
        return of(head).stream()
                .filter(row -> row.repeat().equals(place.repeat()) && row.number() == place.number())
                .findFirst();
    }

    int turns(SubmissionHead head, String repeat) {
        return (int)
                of(head).stream().filter(row -> row.repeat().equals(repeat)).count();
    }

    /** @param answer as JSON; null takes the answer away */
    void put(UUID form, UUID submission, AnswerPlace place, @Nullable String answer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("form", form);
        parameters.put("submission", submission);
        parameters.put("repeat", place.repeat());
        parameters.put("number", place.number());
        parameters.put("path", place.path());
        parameters.put("answer", answer);
        jdbc.sql("""
                        update forms.answer_row
                        set answers = case when cast(:answer as jsonb) is null then answers - cast(:path as text)
                            else answers || jsonb_build_object(cast(:path as text), cast(:answer as jsonb)) end
                        where form_id = :form and repeat = :repeat and submission_id = :submission and number = :number
                        """).params(parameters).update();
    }
}
