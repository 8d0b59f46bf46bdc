package org.sanad.geography.lists;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploaded lists that wait for their confirmation, each seen only by whoever uploaded it, for a day. */
@Repository
class ListDrafts {

    /** A list that was uploaded and waits for its confirmation. */
    record ListDraft(UUID id, String fileName, String country, byte[] content) {}

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ListDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID put(@Nullable UserId uploader, String fileName, String country, byte[] content) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from geography.list_draft where uploaded_at < :before")
                .param("before", now.minus(KEPT))
                .update();
        return jdbc.sql("""
                        insert into geography.list_draft (uploaded_by, uploaded_at, file_name, country, content)
                        values (:uploader, :now, :fileName, :country, :content)
                        returning id
                        """)
                .param("uploader", uuid(uploader))
                .param("now", now)
                .param("fileName", fileName)
                .param("country", country)
                .param("content", content)
                .query(UUID.class)
                .single();
    }

    Optional<ListDraft> find(UUID id, @Nullable UserId uploader) {
        return jdbc.sql("""
                        select id, file_name, country, content
                        from geography.list_draft
                        where id = :id and uploaded_by is not distinct from cast(:uploader as uuid)
                        """)
                .param("id", id)
                .param("uploader", uuid(uploader))
                .query(ListDraft.class)
                .optional();
    }

    /** Takes the draft away; only one of two confirmations of the same draft gets it. */
    boolean take(UUID id) {
        return jdbc.sql("delete from geography.list_draft where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static @Nullable UUID uuid(@Nullable UserId user) {
        return Optional.ofNullable(user).map(UserId::value).orElse(null);
    }
}
