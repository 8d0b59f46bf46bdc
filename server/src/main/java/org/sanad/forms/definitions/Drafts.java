package org.sanad.forms.definitions;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersionId;
import org.sanad.xlsform.Conversion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Forms and versions in the making. */
@Repository
class Drafts {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ObjectMapper json;

    Drafts(JdbcClient jdbc, CurrentActor currentActor, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
        this.json = json;
    }

    FormId addForm(String xmlId, String title) {
        return new FormId(jdbc.sql("""
                        insert into forms.form (xml_id, title, made_at, made_by)
                        values (:xmlId, :title, :at, :by) returning id
                        """)
                .param("xmlId", xmlId)
                .param("title", title)
                .param("at", now())
                .param("by", user())
                .query(UUID.class)
                .single());
    }

    /** Whether the form has such a version, other than its draft. */
    boolean isTaken(FormId form, String version) {
        return jdbc.sql("""
                        select exists (
                            select 1 from forms.form_version
                            where form_id = :form and version = :version and state <> 'DRAFT')
                        """)
                .param("form", form.value())
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    FormVersionId add(FormId form, Upload file, Conversion.Converted converted) {
        return new FormVersionId(jdbc.sql("""
                        insert into forms.form_version (form_id, version, state, title, xform, md5, outline, source,
                            source_name, media, warnings, made_at, made_by)
                        values (:form, :version, 'DRAFT', :title, :xform, md5(:xform), cast(:outline as jsonb), :source,
                            :sourceName, :media, :warnings, :at, :by)
                        returning id
                        """)
                .param("form", form.value())
                .param("version", converted.version())
                .param("title", converted.title())
                .param("xform", converted.xform().getBytes(StandardCharsets.UTF_8))
                .param("outline", json.writeValueAsString(converted.outline()))
                .param("source", file.content())
                .param("sourceName", file.name())
                .param("media", converted.media().toArray(String[]::new))
                .param("warnings", converted.findings().size())
                .param("at", now())
                .param("by", user())
                .query(UUID.class)
                .single());
    }

    /** Whether there was one. */
    boolean discard(FormId form) {
        return jdbc.sql("delete from forms.form_version where form_id = :form and state = 'DRAFT'")
                        .param("form", form.value())
                        .update()
                == 1;
    }

    /** The draft takes the place of the version before it; empty if there is no draft. */
    Optional<String> publish(FormId form) {
        jdbc.sql("update forms.form_version set state = 'REPLACED' where form_id = :form and state = 'PUBLISHED'")
                .param("form", form.value())
                .update();
        return jdbc.sql("""
                        with published as (
                            update forms.form_version set state = 'PUBLISHED', published_at = :at
                            where form_id = :form and state = 'DRAFT'
                            returning version, title
                        )
                        update forms.form set title = published.title from published
                        where id = :form
                        returning published.version
                        """)
                .param("form", form.value())
                .param("at", now())
                .query(String.class)
                .optional();
    }

    void set(FormId form, boolean open, boolean confidential) {
        jdbc.sql("update forms.form set state = :state, confidential = :confidential where id = :form")
                .param("form", form.value())
                .param("state", open ? "OPEN" : "CLOSED")
                .param("confidential", confidential)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private @Nullable UUID user() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(null);
    }
}
