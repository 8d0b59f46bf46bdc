package org.sanad.assessment.interviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is repeated within the interviews of a round. Callers ask for the permission first, as of {@link Interviews}. */
@Repository
public class Turns {

    private final JdbcClient jdbc;
    private final Interviews interviews;

    Turns(JdbcClient jdbc, Interviews interviews) {
        this.jdbc = jdbc;
        this.interviews = interviews;
    }

    /** Of one repeat, interview after interview, whether these consented or not. @param repeat its path */
    public List<Turn> of(Questionnaire questionnaire, String repeat) {
        return of(questionnaire, repeat, "", Map.of());
    }

    /** Of one interview. */
    public List<Turn> of(Questionnaire questionnaire, String repeat, UUID submission) {
        return of(questionnaire, repeat, "and s.id = :one ", Map.of("one", submission));
    }

    private List<Turn> of(Questionnaire questionnaire, String repeat, String also, Map<String, ?> parameters) {
        var read = interviews.reading(questionnaire);
        return jdbc.sql("""
                        select t.submission_id, t.number, t.parent, t.answers::text as answers
                        from forms.answer_row t
                        where t.form_id = :form and t.repeat = :repeat and t.submission_id in (
                            select s.id
                        """ + Interviews.OF_QUESTIONNAIRE + also + ") order by t.submission_id, t.number")
                .params(Interviews.parameters(questionnaire))
                .params(parameters)
                .param("repeat", repeat)
                .query((row, none) -> new Turn(
                        row.getObject("submission_id", UUID.class),
                        row.getInt("number"),
                        row.getInt("parent"),
                        read.of(row.getBytes("answers"))))
                .list();
    }
}
