package org.sanad.forms.devices;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in use where. */
@Repository
class Assignments {

    private static final String ASSIGNMENTS = """
            select a.id, a.form_id, f.title, a.target_kind, a.target_id, a.project_id, a.area, a.label, a.made_at
            from forms.assignment a
            join forms.form f on f.id = a.form_id
            where a.ended_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Assignments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Assignment> of(FormId form) {
        return jdbc.sql(ASSIGNMENTS + "and a.form_id = :form order by a.target_kind, a.label")
                .param("form", form.value())
                .query(Assignment.class)
                .list();
    }

    Optional<Assignment> find(UUID id) {
        return jdbc.sql(ASSIGNMENTS + "and a.id = :id")
                .param("id", id)
                .query(Assignment.class)
                .optional();
    }

    /** False if it is assigned there already. */
    boolean add(FormId form, FormTarget target, @Nullable UserId by) {
        return jdbc.sql("""
                        insert into forms.assignment
                            (form_id, target_kind, target_id, project_id, area, label, made_at, made_by)
                        values (:form, :kind, :target, :project, :area, :label, :at, :by)
                        on conflict do nothing
                        """)
                        .param("form", form.value())
                        .param("kind", target.kind().name())
                        .param("target", target.id())
                        .param("project", target.project())
                        .param("area", target.area())
                        .param("label", target.label())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    void end(UUID id) {
        jdbc.sql("update forms.assignment set ended_at = :at where id = :id and ended_at is null")
                .param("id", id)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
