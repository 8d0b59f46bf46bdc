package org.sanad.forms.handover;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sanad.forms.SubmissionId;
import org.sanad.forms.submissions.AnswerNode;
import org.sanad.forms.submissions.ReadSubmission;
import org.sanad.shared.TypedFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** What arrived, read for its takers. */
@Repository
class ArrivedSubmissions {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ArrivedSubmissions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ArrivedRow row(UUID handover) {
        return jdbc.sql("""
                        select s.id as submission, s.current_number as number, s.received_at, s.device_id,
                            d.name as device_name, s.user_id, d.target_kind, d.target_id, s.project_id, s.area, v.content,
                            coalesce(r.answers, '{}')::text as answers, h.made_kind, h.made_id, h.made_page, h.memo
                        from forms.handover h
                        join forms.submission s on s.id = h.submission_id
                        join forms.submission_version v on v.submission_id = s.id and v.number = s.current_number
                        left join forms.device d on d.id = s.device_id
                        left join forms.answer_row r
                            on r.form_id = s.form_id and r.repeat = '' and r.submission_id = s.id and r.number = 0
                        where h.id = :id
                        """).param("id", handover).query(ArrivedRow.class).single();
    }

    Arrived arrived(ArrivedRow row) {
        var answers = new HashMap<String, Object>();
        json.readValue(row.answers(), ANSWERS)
                .forEach((path, answer) -> answers.putIfAbsent(path.substring(path.lastIndexOf('/') + 1), answer));
        return new Arrived(
                new SubmissionId(row.submission()),
                row.number(),
                row.target(),
                row.receivedAt(),
                answers,
                entities(row.content()),
                row.made());
    }

    private static Map<String, UUID> entities(byte[] content) {
        var entities = new HashMap<String, UUID>();
        ReadSubmission.of(content).meta().stream()
                .flatMap(meta -> meta.children().stream())
                .filter(child -> child.name().equals("entity"))
                .forEach(entity -> id(entity).ifPresent(id -> entities.put(entity.attribute("dataset"), id)));
        return entities;
    }

    private static java.util.Optional<UUID> id(AnswerNode entity) {
        return TypedFields.id(entity.attribute("id").replaceFirst("^uuid:", ""));
    }
}
