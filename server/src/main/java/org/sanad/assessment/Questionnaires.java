package org.sanad.assessment;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.forms.FormId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rounds ask. */
@Repository
public class Questionnaires {

    private record Row(
            UUID id,
            UUID roundId,
            UUID formId,
            Method method,
            @Nullable Purpose purpose,
            @Nullable String path,
            @Nullable String choice) {

        Questionnaire questionnaire() {
            return new Questionnaire(
                    id, new RoundId(roundId), new FormId(formId), method, new EnumMap<>(Purpose.class));
        }
    }

    private final JdbcClient jdbc;

    Questionnaires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of methods. */
    public List<Questionnaire> of(RoundId round) {
        Map<UUID, Questionnaire> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select q.id, q.round_id, q.form_id, q.method, u.purpose, u.path, u.choice
                        from assessment.questionnaire q
                        left join assessment.question_use u on u.questionnaire_id = q.id
                        where q.round_id = :round
                        order by array_position(array['KEY_INFORMANTS', 'FOCUS_GROUPS', 'HOUSEHOLDS'], q.method), q.id
                        """).param("round", round.value()).query(Row.class).list().forEach(row -> {
            var questionnaire = found.computeIfAbsent(row.id(), id -> row.questionnaire());
            if (row.purpose() != null && row.path() != null && row.choice() != null) {
                questionnaire.uses().put(row.purpose(), new Pointer(row.path(), row.choice()));
            }
        });
        return List.copyOf(found.values());
    }

    public Optional<Questionnaire> find(RoundId round, UUID id) {
        return of(round).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
