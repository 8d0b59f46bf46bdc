package org.sanad.assessment.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The interviews of a round. What reviewers rejected is left out everywhere. Reading them says nothing about who may:
 * callers ask for the permission first, and for confidential forms for one more.
 */
@Repository
public class Interviews {

    private static final int AT_ONCE = 500;

    /**
     * Interviews {@code i} of submissions {@code s} with their answers {@code r}, of one questionnaire. A row is unpacked
     * once, where PostgreSQL would unpack it again for each answer that is asked of it.
     */
    public static final String OF_QUESTIONNAIRE = """
            from assessment.interview i
            join forms.submission s on s.id = i.submission_id and s.state <> 'REJECTED'
            join forms.answer_row w on w.form_id = s.form_id and w.repeat = '' and w.submission_id = s.id
            cross join lateral (select w.answers || '{}'::jsonb as answers offset 0) r
            where i.round_id = :round and s.form_id = :form
                and (:onlyIf = '' or assessment.answer(:questionnaire, r.answers, :onlyIf) = :only)
            """;

    private static final String WHOLE = "r.answers::text as answers ";

    private static final String THESE = """
            (select jsonb_object_agg(path, r.answers -> path) from unnest(:paths::text[] || :consentPaths::text[]) path
                where jsonb_exists(r.answers, path))::text as answers
            """;

    private final JdbcClient jdbc;

    Interviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What {@link #OF_QUESTIONNAIRE} asks for. */
    public static Map<String, Object> parameters(Questionnaire questionnaire) {
        return Map.of(
                "questionnaire", questionnaire.id(),
                "round", questionnaire.round().value(),
                "form", questionnaire.form().value(),
                "onlyIf", questionnaire.path(Purpose.ONLY_IF),
                "only", questionnaire.choice(Purpose.ONLY_IF));
    }

    /** In the order of their arrival. Call it within a transaction, or all rows come at once. */
    public void each(Questionnaire questionnaire, Consumer<Interview> reader) {
        read(questionnaire, WHOLE, "", Map.of(), reader);
    }

    private void read(
            Questionnaire questionnaire,
            String answers,
            String also,
            Map<String, ?> parameters,
            Consumer<Interview> reader) {
        var read = reading(questionnaire);
        var consent = questionnaire.path(Purpose.CONSENT);
        var agreed = questionnaire.choice(Purpose.CONSENT);
        jdbc.sql("""
                        select s.id, s.received_at, s.device_id, s.user_id,
                            (select v.version from forms.form_version v where v.id = s.version_id) as version,
                        """ + answers + OF_QUESTIONNAIRE + also + "order by s.id")
                .withFetchSize(AT_ONCE)
                .params(parameters(questionnaire))
                .params(parameters)
                .query(row -> {
                    var given = read.of(row.getBytes("answers"));
                    var consented = consent.isEmpty()
                            || given.getOrDefault(consent, List.of()).contains(agreed);
                    reader.accept(interview(row, consented, given));
                });
    }

    /** One of them, whether it consented or not; by each questionnaire it belongs to. */
    public Optional<Interview> find(Questionnaire questionnaire, UUID submission) {
        var found = new ArrayList<Interview>();
        read(questionnaire, WHOLE, "and s.id = :one ", Map.of("one", submission), found::add);
        return found.stream().findFirst();
    }

    /** All that came, those who refused to be asked among them. */
    public List<Interview> all(Questionnaire questionnaire) {
        var found = new ArrayList<Interview>();
        each(questionnaire, found::add);
        return found;
    }

    /** All that agreed to be asked. */
    public List<Interview> consented(Questionnaire questionnaire) {
        return all(questionnaire).stream().filter(Interview::consented).toList();
    }

    /** Those of them who answered one of these questions, with their answers to these alone. */
    public List<Interview> consented(Questionnaire questionnaire, Collection<String> paths) {
        var found = new ArrayList<Interview>();
        read(
                questionnaire,
                THESE,
                "and jsonb_exists_any(r.answers, :paths) ",
                Map.of(
                        "paths", alsoOlder(questionnaire, paths),
                        "consentPaths", alsoOlder(questionnaire, List.of(questionnaire.path(Purpose.CONSENT)))),
                interview -> {
                    if (interview.consented()) {
                        found.add(interview);
                    }
                });
        return found;
    }

    ReadAnswers reading(Questionnaire questionnaire) {
        return new ReadAnswers(mappings(questionnaire.id()), moved(questionnaire.id()));
    }

    private String[] alsoOlder(Questionnaire questionnaire, Collection<String> paths) {
        var older = moved(questionnaire.id()).entrySet().stream()
                .filter(one -> paths.contains(one.getValue()))
                .map(Map.Entry::getKey);
        return Stream.concat(paths.stream(), older).toArray(String[]::new);
    }

    /** Questions of older versions that are read as others: the new path by the old. */
    public Map<String, String> moved(UUID questionnaire) {
        return jdbc.sql("""
                        select old_path, new_path
                        from assessment.question_reading
                        where questionnaire_id = :questionnaire
                        """).param("questionnaire", questionnaire).query(QuestionMapping.class).list().stream()
                .collect(Collectors.toMap(QuestionMapping::oldPath, QuestionMapping::newPath));
    }

    public List<ChoiceMapping> mappings(UUID questionnaire) {
        return jdbc.sql("""
                        select distinct on (path, old_choice) path, old_choice, new_choice
                        from assessment.choice_mapping
                        where questionnaire_id = :questionnaire
                        order by path, old_choice, id desc
                        """)
                .param("questionnaire", questionnaire)
                .query(ChoiceMapping.class)
                .list();
    }

    private static Interview interview(ResultSet row, boolean consented, Map<String, List<String>> answers)
            throws SQLException {
        return new Interview(
                row.getObject("id", UUID.class),
                row.getObject("received_at", OffsetDateTime.class),
                row.getObject("device_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("version"),
                consented,
                answers);
    }
}
