package org.sanad.forms;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much came back. */
@Repository
public class AnswerCounts {

    /** Of one form. @param lastAt when the last came; null before the first */
    public record Count(
            UUID formId, long submissions, @Nullable OffsetDateTime lastAt) {}

    private record Field(String path, long answers) {}

    private final JdbcClient jdbc;

    AnswerCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By form, of what a permission reaches. */
    public Map<UUID, Count> byForm(Reach reach) {
        return jdbc.sql("""
                        select s.form_id, count(*) as submissions, max(s.received_at) as last_at
                        from forms.submission s
                        where forms.in_reach(:everywhere, :areas, :projects, s.area, s.project_id)
                        group by s.form_id
                        """).params(reach.parameters()).query(Count.class).list().stream()
                .collect(Collectors.toMap(Count::formId, count -> count));
    }

    /** How many answers stand in each field of a form, by its path. */
    public Map<String, Long> byField(FormId form) {
        List<Field> fields =
                jdbc.sql("""
                        select path, count(*) as answers
                        from forms.answer_row r, jsonb_object_keys(r.answers) as path
                        where r.form_id = :form
                        group by path
                        """).param("form", form.value()).query(Field.class).list();
        return fields.stream().collect(Collectors.toMap(Field::path, Field::answers));
    }
}
