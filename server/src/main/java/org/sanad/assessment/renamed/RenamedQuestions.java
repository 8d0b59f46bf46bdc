package org.sanad.assessment.renamed;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.interviews.QuestionMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided on questions that the newest version of a form no longer has. */
@Repository
class RenamedQuestions {

    private final JdbcClient jdbc;
    private final Clock clock;

    RenamedQuestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The path a question is read under, its own where it stays, by its path. */
    Map<String, String> decided(UUID questionnaire) {
        return jdbc.sql("""
                        select distinct on (old_path) old_path, new_path
                        from assessment.question_mapping
                        where questionnaire_id = :questionnaire
                        order by old_path, id desc
                        """).param("questionnaire", questionnaire).query(QuestionMapping.class).list().stream()
                .collect(Collectors.toMap(QuestionMapping::oldPath, QuestionMapping::newPath));
    }

    void map(UUID questionnaire, QuestionMapping mapping, String reason, @Nullable UUID by) {
        jdbc.sql("""
                        insert into assessment.question_mapping
                            (questionnaire_id, old_path, new_path, reason, at, by)
                        values (:questionnaire, :old, :new, :reason, :at, :by)
                        """)
                .param("questionnaire", questionnaire)
                .param("old", mapping.oldPath())
                .param("new", mapping.newPath())
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
