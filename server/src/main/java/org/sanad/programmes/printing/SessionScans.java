package org.sanad.programmes.printing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.files.StoredFileId;
import org.sanad.programmes.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files are the signed sheets of which session. */
@Repository
class SessionScans {

    private record Row(UUID id, UUID fileId, OffsetDateTime addedAt) {

        Scan scan() {
            return new Scan(id, fileId, addedAt.toInstant());
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionScans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(SessionId session, StoredFileId file) {
        jdbc.sql("insert into programmes.session_scan (session_id, file_id, added_at) values (:session, :file, :at)")
                .param("session", session.value())
                .param("file", file.value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    List<Scan> of(SessionId session) {
        return jdbc
                .sql("select * from programmes.session_scan where session_id = :session order by added_at, id")
                .param("session", session.value())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::scan)
                .toList();
    }

    Optional<Scan> find(SessionId session, UUID scan) {
        return of(session).stream().filter(found -> found.id().equals(scan)).findFirst();
    }

    void remove(Scan scan) {
        jdbc.sql("delete from programmes.session_scan where id = :id")
                .param("id", scan.id())
                .update();
    }
}
