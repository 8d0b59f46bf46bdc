package org.sanad.assessment.proofreading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.UserId;
import org.sanad.proof.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Readings that were kept, each its owner's alone. */
@Repository
class KeptReadings {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    KeptReadings(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    UUID add(UserId owner, String title, Proof proof) {
        return jdbc.sql("""
                        insert into assessment.kept_reading (owner_id, title, content, kept_at)
                        values (:owner, :title, cast(:content as jsonb), :now)
                        returning id
                        """)
                .param("owner", owner.value())
                .param("title", title)
                .param("content", json.writeValueAsString(proof))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    List<KeptReading> of(UserId owner) {
        return jdbc.sql("""
                        select id, title, content, kept_at from assessment.kept_reading
                        where owner_id = :owner
                        order by kept_at desc
                        limit 100
                        """).param("owner", owner.value()).query(this::reading).list();
    }

    Optional<KeptReading> find(UUID id, UserId owner) {
        return jdbc.sql(
                        "select id, title, content, kept_at from assessment.kept_reading where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner.value())
                .query(this::reading)
                .optional();
    }

    boolean remove(UUID id, UserId owner) {
        return jdbc.sql("delete from assessment.kept_reading where id = :id and owner_id = :owner")
                        .param("id", id)
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    private KeptReading reading(ResultSet row, int number) throws SQLException {
        return new KeptReading(
                row.getObject("id", UUID.class),
                row.getString("title"),
                json.readValue(row.getString("content"), Proof.class),
                row.getObject("kept_at", OffsetDateTime.class));
    }
}
