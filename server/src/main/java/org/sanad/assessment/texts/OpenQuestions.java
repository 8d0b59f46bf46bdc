package org.sanad.assessment.texts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which questions hold what people said in their own words. */
@Repository
public class OpenQuestions {

    private final JdbcClient jdbc;

    OpenQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Paths, by name. */
    public List<String> of(UUID questionnaire) {
        return jdbc.sql("""
                        select path
                        from assessment.open_question
                        where questionnaire_id = :questionnaire
                        order by path
                        """)
                .param("questionnaire", questionnaire)
                .query(String.class)
                .list();
    }

    void replace(UUID questionnaire, Collection<String> paths) {
        jdbc.sql("delete from assessment.open_question where questionnaire_id = :questionnaire")
                .param("questionnaire", questionnaire)
                .update();
        paths.forEach(path -> jdbc.sql("""
                        insert into assessment.open_question (questionnaire_id, path) values (:questionnaire, :path)
                        """)
                .param("questionnaire", questionnaire)
                .param("path", path)
                .update());
    }
}
