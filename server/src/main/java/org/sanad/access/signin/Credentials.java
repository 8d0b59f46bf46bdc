package org.sanad.access.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Password hashes by username. */
@Repository
class Credentials {

    record Credential(UUID userId, String username, String passwordHash, boolean mustChangePassword) {}

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credential> ofActiveUser(String username) {
        return jdbc.sql("""
                        select id as user_id, username, password_hash, must_change_password
                        from access.app_user
                        where username = :username and not disabled
                        """).param("username", username).query(Credential.class).optional();
    }
}
