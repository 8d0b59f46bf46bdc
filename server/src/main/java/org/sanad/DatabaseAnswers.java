package org.sanad;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shortest question a database can be asked. */
@Repository
class DatabaseAnswers {

    private final JdbcClient jdbc;

    DatabaseAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OffsetDateTime now() {
        return jdbc.sql("select now()").query(OffsetDateTime.class).single();
    }
}
