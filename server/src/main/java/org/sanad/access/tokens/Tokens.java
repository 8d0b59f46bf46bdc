package org.sanad.access.tokens;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Actor;
import org.sanad.access.Permission;
import org.sanad.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** API tokens. Only a digest is kept; who has the table has no token. */
@Repository
class Tokens {

    private static final String COLUMNS =
            "select id, name, array_to_string(permissions, ',') as permissions, role, area, created_at, expires_at, revoked_at from access.api_token ";

    private final JdbcClient jdbc;

    Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Actor> bearer(String token, Instant now) {
        return jdbc.sql(COLUMNS + """
                        where token_hash = :hash
                            and revoked_at is null
                            and (expires_at is null or expires_at > :now)
                        """)
                .param("hash", new SecretToken(token).digest())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(TokenRow.class)
                .optional()
                .map(TokenRow::actor);
    }

    List<TokenRow> all() {
        return jdbc.sql(COLUMNS + "order by created_at desc")
                .query(TokenRow.class)
                .list();
    }

    UUID add(NewToken token, String secret) {
        return jdbc.sql("""
                        insert into access.api_token (name, token_hash, permissions, role, area, expires_at)
                        values (:name, :hash, :permissions, :role, :area, :expires)
                        returning id
                        """)
                .param("name", token.name())
                .param("hash", new SecretToken(secret).digest())
                .param(
                        "permissions",
                        token.permissions().stream().map(Permission::name).toArray(String[]::new))
                .param("role", token.role().name())
                .param("area", token.scope() instanceof Scope.InArea(var area) ? area.value() : null)
                .param(
                        "expires",
                        token.expires() == null ? null : token.expires().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void revoke(UUID id, Instant now) {
        jdbc.sql("update access.api_token set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
