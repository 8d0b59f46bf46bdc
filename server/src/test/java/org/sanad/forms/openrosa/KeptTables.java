package org.sanad.forms.openrosa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Sanad keeps of submissions, in the database and in the data folder. */
record KeptTables(JdbcClient jdbc, Path data) {

    private static final List<String> TABLES = List.of(
            "forms.submission",
            "forms.submission_version",
            "forms.answer_row",
            "forms.attachment",
            "files.stored_file");

    /** The number of everything, to be compared later. */
    String all() {
        var text = new StringBuilder();
        TABLES.forEach(table -> text.append(table)
                .append(' ')
                .append(jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .append('\n'));
        return text + "files " + files("files") + "\nunder way " + files("incoming");
    }

    long files(String folder) {
        if (!Files.isDirectory(data.resolve(folder))) {
            return 0;
        }
        try (var files = Files.walk(data.resolve(folder))) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> rows(String form) {
        return jdbc.sql("""
                        select r.answers::text
                        from forms.answer_row r join forms.form f on f.id = r.form_id
                        where f.xml_id = :form order by r.repeat, r.number
                        """).param("form", form).query(String.class).list();
    }

    List<String> attachments(String form) {
        return jdbc.sql("""
                        select a.name || ' ' || a.bytes || ' with version ' || a.number
                        from forms.attachment a
                        join forms.submission s on s.id = a.submission_id
                        join forms.form f on f.id = s.form_id
                        where f.xml_id = :form order by a.name, a.number
                        """).param("form", form).query(String.class).list();
    }

    List<String> expected(String form) {
        return jdbc.sql("""
                        select unnest(s.expected_files) from forms.submission s
                        join forms.form f on f.id = s.form_id
                        where f.xml_id = :form
                        """).param("form", form).query(String.class).list();
    }

    /** What the phones that sent them call themselves, in order of their coming. */
    List<String> handsets(String form) {
        return jdbc.sql("""
                        select coalesce(s.handset, '') from forms.submission s
                        join forms.form f on f.id = s.form_id
                        where f.xml_id = :form order by s.id
                        """).param("form", form).query(String.class).list();
    }
}
