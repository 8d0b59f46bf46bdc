package org.sanad.programmes.notes;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.programmes.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes on sessions. */
@Repository
class SessionNotes {

    private record Row(String note, int version, @Nullable String writer, OffsetDateTime notedAt) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    SessionNotes(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    Optional<SessionNote> of(SessionId session) {
        return jdbc.sql("""
                        select n.note, n.version, u.full_name as writer, n.noted_at
                        from programmes.session_note n
                        left join access.app_user u on u.id = n.noted_by
                        where n.session_id = :session
                        """)
                .param("session", session.value())
                .query(Row.class)
                .optional()
                .map(row -> new SessionNote(
                        row.note(), row.version(), Objects.requireNonNullElse(row.writer(), ""), row.notedAt()));
    }

    void write(SessionId session, String note, OffsetDateTime at) {
        jdbc.sql("""
                        insert into programmes.session_note (session_id, note, noted_by, noted_at)
                        values (:session, :note, :by, :at)
                        on conflict (session_id) do update set note = excluded.note,
                            version = session_note.version + 1, noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        """)
                .param("session", session.value())
                .param("note", note)
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .param("at", at)
                .update();
    }

    /** Full names and codes of everyone who was ever in the session's cohort. */
    List<String> namesIn(SessionId session) {
        return jdbc.sql("""
                        select distinct unnest(array[p.full_name, p.code])
                        from programmes.session s
                        join programmes.membership m on m.cohort_id = s.cohort_id
                        join registry.person p on p.id = m.person_id
                        where s.id = :session
                        """)
                .param("session", session.value())
                .query(String.class)
                .list();
    }
}
