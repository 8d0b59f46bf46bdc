package org.sanad.forms;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.sanad.story.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bringing in as its author does it, and what was kept of it. */
final class BringInStory {

    final FormStory story;
    private final JdbcClient jdbc;

    BringInStory(Cast cast, JdbcClient jdbc) {
        this.story = FormStory.begin(cast);
        this.jdbc = jdbc;
    }

    record Made(String name, String address, String id) {}

    Made published() {
        var name = FormStory.name();
        var address = story.published(name, "1", ExportStoryTest.VISIT);
        return new Made(name, address, address.substring("/forms/".length()));
    }

    String upload(Made form, String name, byte[] file) {
        return led(story.author()
                .upload(
                        "/forms/bring-in",
                        "/forms/bring-in/file",
                        name,
                        file,
                        Map.of("form", form.id(), "target", "MISSION")));
    }

    String connect(String source, String server, String user, String secret) {
        return led(story.author()
                .submit(
                        "/forms/bring-in",
                        "/forms/bring-in/server",
                        Map.of("source", source, "server", server, "user", user, "secret", secret)));
    }

    private static String led(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(answer.body()));
    }

    void begin(String job) {
        story.author().submit(job, job + "/begin", Map.of());
    }

    String finished(String job) {
        return until(job, "DONE");
    }

    String stopped(String job) {
        return until(job, "STOPPED");
    }

    /** What runs beside is waited for, not slept for. */
    private String until(String job, String state) {
        var id = UUID.fromString(job.substring("/bring-ins/".length()));
        for (var look = 0; look < 600; look++) {
            var is = jdbc.sql("select state from forms.bring_in where id = :id")
                    .param("id", id)
                    .query(String.class)
                    .single();
            if (is.equals(state)) {
                return story.author().page(job).text();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError(story.author().page(job).text());
    }

    String formId(String name) {
        return jdbc.sql("select id::text from forms.form where xml_id = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /** Its bytes, and how it stands. */
    String content(Made form, String instance) {
        return jdbc.sql("""
                        select convert_from(v.content, 'UTF8') || s.state from forms.submission_version v
                        join forms.submission s on s.id = v.submission_id
                        where v.form_id = :form and v.instance_id = :instance
                        """)
                .param("form", UUID.fromString(form.id()))
                .param("instance", instance)
                .query(String.class)
                .single();
    }

    List<String> files(Made form) {
        return jdbc.sql("""
                        select a.name from forms.attachment a join forms.submission s on s.id = a.submission_id
                        where s.form_id = :form
                        """)
                .param("form", UUID.fromString(form.id()))
                .query(String.class)
                .list();
    }

    long count(Made form) {
        return jdbc.sql("select count(*) from forms.submission where form_id = :id")
                .param("id", UUID.fromString(form.id()))
                .query(Long.class)
                .single();
    }

    List<String> rows(Made form) {
        return jdbc.sql("""
                        select r.repeat || '/' || r.number || ' ' || r.answers::text || ' ' || s.state
                        from forms.answer_row r join forms.submission s on s.id = r.submission_id
                        where s.form_id = :id order by s.id, r.repeat, r.number
                        """)
                .param("id", UUID.fromString(form.id()))
                .query(String.class)
                .list();
    }
}
