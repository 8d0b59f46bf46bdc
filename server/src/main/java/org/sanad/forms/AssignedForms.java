package org.sanad.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which forms are in use where. What is assigned to a project holds for its cohorts, what the mission uses for all. */
@Repository
public class AssignedForms {

    private static final String SEVERAL = """
            unnest(:targets::text[]::uuid[], :projects::text[]::uuid[]) with ordinality as t (target, project, place)
            """;

    private static final String COVERS = """
            (a.target_kind = 'MISSION' or a.target_id = t.target or a.target_id = t.project)
            """;

    /** For a query of forms as {@code f}. */
    static final String EVER_REACHED =
            "exists (select 1 from forms.assignment a, " + SEVERAL + "where a.form_id = f.id and " + COVERS + ")";

    private final JdbcClient jdbc;

    AssignedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The published versions to be handed out there now. */
    public List<FormVersionId> published(FormTarget target) {
        return published(List.of(target));
    }

    /** The published versions to be handed out at any of several places now. */
    public List<FormVersionId> published(List<FormTarget> targets) {
        return jdbc.sql("""
                        select distinct v.id
                        from forms.assignment a
                        join forms.form f on f.id = a.form_id and f.state = 'OPEN'
                        join forms.form_version v on v.form_id = f.id and v.state = 'PUBLISHED'
                        where a.ended_at is null and exists (select 1 from
                        """ + SEVERAL + "where " + COVERS + ")").params(of(targets)).query(UUID.class).list().stream()
                .map(FormVersionId::new)
                .toList();
    }

    /** The first of several places where the form is or ever was in use. */
    public Optional<FormTarget> everReached(FormId form, List<FormTarget> targets) {
        return jdbc.sql("select min(t.place)::int from " + SEVERAL
                        + "where exists (select 1 from forms.assignment a where a.form_id = :form and " + COVERS + ")")
                .params(of(targets))
                .param("form", form.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single()
                .map(place -> targets.get(place - 1));
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

    /** Whether the form is or ever was in use there: a phone may come back late. */
    public boolean everReached(FormId form, FormTarget target) {
        return everReached(form, List.of(target)).isPresent();
    }

    static Map<String, Object> of(List<FormTarget> targets) {
        return Map.of(
                "targets", texts(targets, FormTarget::id),
                "projects", texts(targets, FormTarget::project));
    }

    private static @Nullable String[] texts(List<FormTarget> targets, Function<FormTarget, @Nullable UUID> id) {
        return targets.stream()
                .map(id)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
