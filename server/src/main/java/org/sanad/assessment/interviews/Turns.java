package org.sanad.assessment.interviews;

import java.util.List;
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
        var read = new ReadAnswers(interviews.mappings(questionnaire.id()));
        return jdbc.sql("""
                        select t.submission_id, t.number, t.parent, t.answers::text as answers
                        from forms.answer_row t
                        where t.form_id = :form and t.repeat = :repeat and t.submission_id in (
                            select s.id
                        """ + Interviews.OF_QUESTIONNAIRE + ") order by t.submission_id, t.number")
                .params(Interviews.parameters(questionnaire))
                .param("repeat", repeat)
                .query((row, none) -> new Turn(
                        row.getObject("submission_id", java.util.UUID.class),
                        row.getInt("number"),
                        row.getInt("parent"),
                        read.of(row.getBytes("answers"))))
                .list();
    }
}
