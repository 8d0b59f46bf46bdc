package org.sanad.assessment.questionnaires;

import java.util.Map;
import java.util.UUID;
import org.sanad.assessment.Method;
import org.sanad.assessment.Pointer;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.RoundId;
import org.sanad.forms.FormId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What planners write of questionnaires. */
@Repository
class ChosenForms {

    private final JdbcClient jdbc;

    ChosenForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same form for the same method is one questionnaire, however often it is chosen. */
    UUID add(RoundId round, FormId form, Method method) {
        return jdbc.sql("""
                        insert into assessment.questionnaire (round_id, form_id, method)
                        values (:round, :form, :method)
                        on conflict (round_id, form_id, method) do update set method = excluded.method
                        returning id
                        """)
                .param("round", round.value())
                .param("form", form.value())
                .param("method", method.name())
                .query(UUID.class)
                .single();
    }

    void remove(UUID questionnaire) {
        jdbc.sql("delete from assessment.questionnaire where id = :id")
                .param("id", questionnaire)
                .update();
    }

    void use(UUID questionnaire, Map<Purpose, Pointer> uses) {
        jdbc.sql("delete from assessment.question_use where questionnaire_id = :id")
                .param("id", questionnaire)
                .update();
        uses.forEach((purpose, pointer) -> jdbc.sql("""
                        insert into assessment.question_use (questionnaire_id, purpose, path, choice)
                        values (:id, :purpose, :path, :choice)
                        """)
                .param("id", questionnaire)
                .param("purpose", purpose.name())
                .param("path", pointer.path())
                .param("choice", pointer.choice())
                .update());
    }

    boolean hasInterviews(RoundId round, FormId form) {
        return jdbc.sql("""
                        select exists (
                            select 1 from assessment.interview i
                            join forms.submission s on s.id = i.submission_id
                            where i.round_id = :round and s.form_id = :form)
                        """)
                .param("round", round.value())
                .param("form", form.value())
                .query(Boolean.class)
                .single();
    }
}
