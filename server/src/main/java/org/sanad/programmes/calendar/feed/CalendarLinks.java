package org.sanad.programmes.calendar.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.tokens.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The private addresses of calendars, one for each user. Only a digest is kept; who has the table has no address. */
@Repository
class CalendarLinks {

    /** Whose calendar an address shows, and in which language it was made. */
    record Owner(UUID userId, String language) {}

    private final JdbcClient jdbc;

    CalendarLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Owner> owner(String token) {
        return jdbc.sql("select user_id, language from programmes.calendar_link where token_hash = :hash")
                .param("hash", new SecretToken(token).digest())
                .query(Owner.class)
                .optional();
    }

    Optional<Instant> madeAt(UUID user) {
        return jdbc.sql("select made_at from programmes.calendar_link where user_id = :user")
                .param("user", user)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** In place of the one before. */
    void put(UUID user, String token, String language, Instant at) {
        jdbc.sql("""
                        insert into programmes.calendar_link (user_id, token_hash, language, made_at)
                        values (:user, :hash, :language, :at)
                        on conflict (user_id) do update
                        set token_hash = excluded.token_hash, language = excluded.language, made_at = excluded.made_at
                        """)
                .param("user", user)
                .param("hash", new SecretToken(token).digest())
                .param("language", language)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(UUID user) {
        return jdbc.sql("delete from programmes.calendar_link where user_id = :user")
                        .param("user", user)
                        .update()
                == 1;
    }
}
