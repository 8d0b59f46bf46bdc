package org.sanad.assessment.renamed;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.interviews.ChoiceMapping;
import org.sanad.assessment.interviews.Interviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which answers were given, and how old ones are read. */
@Repository
class RenamedChoices {

    private final JdbcClient jdbc;
    private final Clock clock;

    RenamedChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<GivenChoice> given(Questionnaire questionnaire, Collection<String> paths) {
        return jdbc.sql("""
                        select coalesce(m.new_path, answer.key) as path, given.name, count(*) as interviews
                        from (select r.answers
                        """ + Interviews.OF_QUESTIONNAIRE + """
                            ) of_round
                        cross join lateral jsonb_each(of_round.answers) answer
                        left join assessment.question_reading m
                            on m.questionnaire_id = :questionnaire and m.old_path = answer.key
                        cross join lateral jsonb_array_elements_text(
                            case jsonb_typeof(answer.value) when 'array' then answer.value
                                else jsonb_build_array(answer.value) end) given (name)
                        where coalesce(m.new_path, answer.key) = any (:paths)
                        group by 1, 2
                        order by 1, 2
                        """)
                .params(Interviews.parameters(questionnaire))
                .param("paths", paths.toArray(String[]::new))
                .query(GivenChoice.class)
                .list();
    }

    /** How many interviews answered each of these questions. */
    List<GivenChoice> answered(Questionnaire questionnaire, Collection<String> paths) {
        return jdbc.sql("""
                        select gone.path, '' as name, count(*) as interviews
                        from (select r.answers
                        """ + Interviews.OF_QUESTIONNAIRE + """
                            ) of_round
                        join unnest(cast(:paths as text[])) gone (path) on jsonb_exists(of_round.answers, gone.path)
                        group by 1
                        order by 1
                        """)
                .params(Interviews.parameters(questionnaire))
                .param("paths", paths.toArray(String[]::new))
                .query(GivenChoice.class)
                .list();
    }

    void map(UUID questionnaire, ChoiceMapping mapping, String reason, @Nullable UUID by) {
        jdbc.sql("""
                        insert into assessment.choice_mapping
                            (questionnaire_id, path, old_choice, new_choice, reason, at, by)
                        values (:questionnaire, :path, :old, :new, :reason, :at, :by)
                        """)
                .param("questionnaire", questionnaire)
                .param("path", mapping.path())
                .param("old", mapping.oldChoice())
                .param("new", mapping.newChoice())
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
