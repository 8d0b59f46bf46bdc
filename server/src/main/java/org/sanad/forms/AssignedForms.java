package org.sanad.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which forms are in use where. What is assigned to a project holds for its cohorts, what the mission uses for all. */
@Repository
public class AssignedForms {

    private static final String COVERS = """
            (a.target_kind = 'MISSION' or a.target_id = :target or a.target_id = :project)
            """;

    /** For a query of forms as {@code f}. */
    static final String EVER_REACHED =
            "exists (select 1 from forms.assignment a where a.form_id = f.id and " + COVERS + ")";

    private final JdbcClient jdbc;

    AssignedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The published versions to be handed out there now. */
    public List<FormVersionId> published(FormTarget target) {
        return jdbc.sql("""
                        select distinct v.id
                        from forms.assignment a
                        join forms.form f on f.id = a.form_id and f.state = 'OPEN'
                        join forms.form_version v on v.form_id = f.id and v.state = 'PUBLISHED'
                        where a.ended_at is null and
                        """ + COVERS).params(of(target)).query(UUID.class).list().stream()
                .map(FormVersionId::new)
                .toList();
    }

    /** Whether the form is or ever was in use there: a phone may come back late. */
    public boolean everReached(FormId form, FormTarget target) {
        return jdbc.sql("select exists (select 1 from forms.assignment a where a.form_id = :form and " + COVERS + ")")
                .params(of(target))
                .param("form", form.value())
                .query(Boolean.class)
                .single();
    }

    /** Tells of any target whether the form is in use there now; asked once for however many. */
    public Predicate<FormTarget> inUse(FormId form) {
        var held = jdbc.sql("select target_id from forms.assignment where form_id = :form and ended_at is null")
                .param("form", form.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("target_id", UUID.class)))
                .list();
        return target -> held.stream()
                .anyMatch(id ->
                        id.isEmpty() || id.get().equals(target.id()) || id.get().equals(target.project()));
    }

    static Map<String, @Nullable Object> of(FormTarget target) {
        var parameters = new java.util.HashMap<String, @Nullable Object>();
        parameters.put("target", target.id());
        parameters.put("project", target.project());
        return parameters;
    }
}
