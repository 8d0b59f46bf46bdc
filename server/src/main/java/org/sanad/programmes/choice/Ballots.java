package org.sanad.programmes.choice;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.modules.Module;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Private votes: who has voted, and apart from it how often each module was chosen. */
@Repository
class Ballots {

    private record Row(@Nullable OffsetDateTime endedAt) {}

    private record CountRow(int module, int votes) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Ballots(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    Optional<Ballot> of(SessionId session) {
        return jdbc.sql("select ended_at from programmes.ballot where session_id = :session")
                .param("session", session.value())
                .query(Row.class)
                .optional()
                .map(row -> new Ballot(row.endedAt() != null, voted(session)));
    }

    void open(SessionId session, List<Module> offered, OffsetDateTime at) {
        jdbc.sql("insert into programmes.ballot (session_id, opened_by, opened_at) values (:session, :by, :at)")
                .param("session", session.value())
                .param(
                        "by",
                        Optional.ofNullable(currentActor.actor().user())
                                .map(UserId::value)
                                .orElse(null))
                .param("at", at)
                .update();
        offered.forEach(module -> jdbc.sql(
                        "insert into programmes.ballot_count (session_id, module) values (:session, :module)")
                .param("session", session.value())
                .param("module", module.number().value())
                .update());
    }

    /** False where the person has voted already. */
    boolean receipt(SessionId session, PersonId person) {
        return jdbc.sql("""
                        insert into programmes.ballot_receipt (session_id, person_id) values (:session, :person)
                        on conflict do nothing
                        """)
                        .param("session", session.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Writes every count of the vote anew, so that no row tells that it was the one to rise. */
    void count(SessionId session, ModuleNumber module) {
        jdbc.sql("""
                        update programmes.ballot_count
                        set votes = votes + case when module = :module then 1 else 0 end
                        where session_id = :session
                        """)
                .param("session", session.value())
                .param("module", module.value())
                .update();
    }

    Votes votes(SessionId session) {
        return new Votes(jdbc
                .sql("select module, votes from programmes.ballot_count where session_id = :session")
                .param("session", session.value())
                .query(CountRow.class)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> new ModuleNumber(row.module()), CountRow::votes)));
    }

    void end(SessionId session, OffsetDateTime at) {
        jdbc.sql("update programmes.ballot set ended_at = :at where session_id = :session")
                .param("session", session.value())
                .param("at", at)
                .update();
    }

    /** Forgets a vote wholly, receipts and counts. */
    void discard(SessionId session) {
        for (var sql : List.of(
                "delete from programmes.ballot_receipt where session_id = :session",
                "delete from programmes.ballot_count where session_id = :session",
                "delete from programmes.ballot where session_id = :session")) {
            jdbc.sql(sql).param("session", session.value()).update();
        }
    }

    private Set<PersonId> voted(SessionId session) {
        Collection<UUID> ids = jdbc.sql("select person_id from programmes.ballot_receipt where session_id = :session")
                .param("session", session.value())
                .query(UUID.class)
                .list();
        return ids.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
