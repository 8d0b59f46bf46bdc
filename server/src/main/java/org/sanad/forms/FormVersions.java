package org.sanad.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.xlsform.Outline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** The versions of forms. */
@Repository
public class FormVersions {

    private static final String VERSIONS = """
            select id, form_id, version, state, title, md5, source_name,
                array_to_string(media, E'\\n') as media_names, warnings, made_at, published_at
            from forms.form_version
            """;

    /** Outlines never change once made, since a draft that is uploaded anew becomes another version. */
    private final Map<FormVersionId, Outline> outlines = new ConcurrentHashMap<>();

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    FormVersions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of a form, the newest first. */
    public List<FormVersion> of(FormId form) {
        return jdbc.sql(VERSIONS + "where form_id = :form order by made_at desc, id desc")
                .param("form", form.value())
                .query(FormVersion.class)
                .list();
    }

    public Optional<FormVersion> find(FormVersionId id) {
        return jdbc.sql(VERSIONS + "where id = :id")
                .param("id", id.value())
                .query(FormVersion.class)
                .optional();
    }

    /** The one phones get. */
    public Optional<FormVersion> published(FormId form) {
        return jdbc.sql(VERSIONS + "where form_id = :form and state = 'PUBLISHED'")
                .param("form", form.value())
                .query(FormVersion.class)
                .optional();
    }

    /** A version that was published once, whatever became of it since. */
    public Optional<FormVersionId> everPublished(FormId form, String version) {
        return jdbc.sql("""
                        select id from forms.form_version
                        where form_id = :form and version = :version and state <> 'DRAFT'
                        """)
                .param("form", form.value())
                .param("version", version)
                .query(UUID.class)
                .optional()
                .map(FormVersionId::new);
    }

    public byte[] xform(FormVersionId id) {
        return bytes(id, "select xform from forms.form_version where id = :id");
    }

    /** The spreadsheet it was made from. */
    public byte[] source(FormVersionId id) {
        return bytes(id, "select source from forms.form_version where id = :id");
    }

    private byte[] bytes(FormVersionId id, String sql) {
        return jdbc.sql(sql).param("id", id.value()).query(byte[].class).single();
    }

    public Outline outline(FormVersionId id) {
        return outlines.computeIfAbsent(
                id,
                sought -> json.readValue(
                        jdbc.sql("select outline from forms.form_version where id = :id")
                                .param("id", sought.value())
                                .query(String.class)
                                .single(),
                        Outline.class));
    }
}
