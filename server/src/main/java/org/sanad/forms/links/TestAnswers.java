package org.sanad.forms.links;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was filled in to try drafts out. No figure, list or export ever reads here. */
@Repository
class TestAnswers {

    /** One of them. @param fileNames of what came with it, one on each line; the files themselves are not kept */
    record TestAnswer(UUID id, OffsetDateTime receivedAt, String fileNames, byte[] content) {}

    private final JdbcClient jdbc;

    TestAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<TestAnswer> of(UUID link) {
        return jdbc.sql("""
                        select id, received_at, array_to_string(files, chr(10)) as file_names, content from forms.test_answer
                        where link_id = :link order by received_at desc, id desc limit 100
                        """).param("link", link).query(TestAnswer.class).list();
    }

    void put(UUID link, String instance, byte[] content, List<String> files, Instant at) {
        jdbc.sql("""
                        insert into forms.test_answer (link_id, instance_id, content, files, received_at)
                        values (:link, :instance, :content, :files, :at)
                        on conflict (link_id, instance_id) do update
                        set content = excluded.content, files = forms.test_answer.files || excluded.files
                        """)
                .param("link", link)
                .param("instance", instance)
                .param("content", content)
                .param("files", files.toArray(new String[0]))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int wipe(UUID link) {
        return jdbc.sql("delete from forms.test_answer where link_id = :link")
                .param("link", link)
                .update();
    }
}
