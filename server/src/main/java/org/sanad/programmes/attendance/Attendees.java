package org.sanad.programmes.attendance;

import java.util.List;
import java.util.UUID;
import org.sanad.programmes.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came to a session, for the parts of its page. Whoever asks has checked the permission for it. */
@Repository
public class Attendees {

    /** Somebody who came; {@code fullName} and {@code code} are of the record that stands today. */
    public record Attendee(UUID personId, String code, String fullName) {}

    private final JdbcClient jdbc;

    Attendees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(SessionId session) {
        return jdbc.sql("select count(*) from programmes.attendance where session_id = :session and mark = 'PRESENT'")
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    public List<Attendee> of(SessionId session) {
        return jdbc.sql("""
                        select a.person_id, shown.code, shown.full_name
                        from programmes.attendance a
                        join registry.person p on p.id = a.person_id
                        join registry.person shown on shown.id = coalesce(p.merged_into, p.id)
                        where a.session_id = :session and a.mark = 'PRESENT'
                        order by shown.code
                        """)
                .param("session", session.value())
                .query(Attendee.class)
                .list();
    }
}
