package org.sanad.programmes.participantlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.UserId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.participantlist.rows.KeptList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Uploaded lists that wait for their confirmation. Each is its owner's alone, and a day old at most. */
@Repository
class ListDrafts {

    private static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ListDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    UUID add(UserId owner, CohortId cohort, String fileName, KeptList content) {
        return jdbc.sql("""
                        insert into programmes.participant_list_draft
                            (owner_id, cohort_id, file_name, created_at, content)
                        values (:owner, :cohort, :file, :now, cast(:content as jsonb))
                        returning id
                        """)
                .param("owner", owner.value())
                .param("cohort", cohort.value())
                .param("file", fileName)
                .param("now", now())
                .param("content", json.writeValueAsString(content))
                .query(UUID.class)
                .single();
    }

    Optional<Draft> find(UUID id, UserId owner) {
        return found("""
                select * from programmes.participant_list_draft
                where id = :id and owner_id = :owner and created_at > :oldest
                """, id, owner);
    }

    /** Holds the list until the transaction ends: of two confirmations the second sees what the first did. */
    Optional<Draft> locked(UUID id, UserId owner) {
        return found("""
                select * from programmes.participant_list_draft
                where id = :id and owner_id = :owner and created_at > :oldest
                for update
                """, id, owner);
    }

    void decide(UUID id, Decisions decisions) {
        jdbc.sql("update programmes.participant_list_draft set decisions = cast(:said as jsonb) where id = :id")
                .param("said", json.writeValueAsString(decisions))
                .param("id", id)
                .update();
    }

    /** Empties the list of its people and keeps the numbers. */
    void confirmed(UUID id, SavedList outcome) {
        jdbc.sql("""
                        update programmes.participant_list_draft
                        set content = null, decisions = '{}', file_name = '', outcome = cast(:outcome as jsonb)
                        where id = :id
                        """)
                .param("outcome", json.writeValueAsString(outcome))
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from programmes.participant_list_draft where id = :id")
                .param("id", id)
                .update();
    }

    int removeOld() {
        return jdbc.sql("delete from programmes.participant_list_draft where created_at <= :oldest")
                .param("oldest", now().minus(LIFE))
                .update();
    }

    private Optional<Draft> found(String query, UUID id, UserId owner) {
        return jdbc.sql(query)
                .param("id", id)
                .param("owner", owner.value())
                .param("oldest", now().minus(LIFE))
                .query(this::draft)
                .optional();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        var decisions = row.getString("decisions");
        return new Draft(
                row.getObject("id", UUID.class),
                new CohortId(row.getObject("cohort_id", UUID.class)),
                row.getString("file_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("content")).map(text -> json.readValue(text, KeptList.class)),
                decisions.equals("{}") ? Decisions.none() : json.readValue(decisions, Decisions.class),
                Optional.ofNullable(row.getString("outcome")).map(text -> json.readValue(text, SavedList.class)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
