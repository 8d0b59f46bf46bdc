package org.sanad.forms;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files beside the versions of forms. */
@Repository
public class FormFiles {

    private final JdbcClient jdbc;

    FormFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FormFile> of(FormVersionId version) {
        return jdbc.sql("""
                        select name, md5, length(content) as bytes
                        from forms.form_file where version_id = :version order by name
                        """)
                .param("version", version.value())
                .query(FormFile.class)
                .list();
    }

    public Optional<byte[]> content(FormVersionId version, String name) {
        return jdbc.sql("select content from forms.form_file where version_id = :version and name = :name")
                .param("version", version.value())
                .param("name", name)
                .query(byte[].class)
                .optional();
    }

    /** In place of the one before. */
    public void put(FormVersionId version, String name, byte[] content) {
        jdbc.sql("""
                        insert into forms.form_file (version_id, name, content, md5)
                        values (:version, :name, :content, md5(:content))
                        on conflict (version_id, name) do update
                        set content = excluded.content, md5 = excluded.md5
                        """)
                .param("version", version.value())
                .param("name", name)
                .param("content", content)
                .update();
    }

    /** What a new version does not bring itself, it takes over from the one before. */
    public void takeOver(FormVersionId from, FormVersionId to) {
        jdbc.sql("""
                        insert into forms.form_file (version_id, name, content, md5)
                        select :to, f.name, f.content, f.md5
                        from forms.form_file f
                        join forms.form_version v on v.id = :to and f.name = any (v.media)
                        where f.version_id = :from
                        on conflict do nothing
                        """).param("from", from.value()).param("to", to.value()).update();
    }
}
