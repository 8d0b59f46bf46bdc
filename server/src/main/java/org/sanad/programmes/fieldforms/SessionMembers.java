package org.sanad.programmes.fieldforms;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.programmes.SessionId;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to a session's cohort on its day, as far as phones hear of them. */
@Repository
class SessionMembers {

    private final JdbcClient jdbc;

    SessionMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<PersonId> of(SessionId session) {
        return jdbc.sql("""
                        select distinct m.person_id
                        from programmes.session s
                        join programmes.membership m on m.cohort_id = s.cohort_id
                            and m.joined_on <= s.on_day and (m.left_on is null or m.left_on >= s.on_day)
                        join registry.person own on own.id = m.person_id
                        join registry.person shown on shown.id = coalesce(own.merged_into, own.id)
                        where s.id = :session and shown.withdrawn_at is null
                        """).param("session", session.value()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
