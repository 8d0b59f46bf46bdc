package org.sanad.programmes.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to requests. It only grows. */
@Repository
class Steps {

    private record Row(
            Step.Kind step, String words, @Nullable UUID byUser, LocalDate onDay) {}

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final UserDirectory users;
    private final Clock clock;

    Steps(JdbcClient jdbc, CurrentActor currentActor, UserDirectory users, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.users = users;
        this.clock = clock;
    }

    /** In the order in which they were written down. */
    List<Step> of(UUID request) {
        return jdbc.sql("""
                        select step, words, by_user, on_day from programmes.request_step
                        where request_id = :request order by id
                        """).param("request", request).query(Row.class).list().stream()
                .map(row -> new Step(row.step(), row.words(), name(row.byUser()), row.onDay()))
                .toList();
    }

    void add(UUID request, Step.Kind kind, String words, LocalDate on) {
        var by = Optional.ofNullable(currentActor.actor().user());
        jdbc.sql("""
                        insert into programmes.request_step (request_id, step, words, by_user, on_day, recorded_at)
                        values (:request, :step, :words, :by, :day, :at)
                        """)
                .param("request", request)
                .param("step", kind.name())
                .param("words", words)
                .param("by", by.map(UserId::value).orElse(null))
                .param("day", on)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String name(@Nullable UUID user) {
        return Optional.ofNullable(user)
                .flatMap(id -> users.find(new UserId(id)))
                .map(UserDirectory.ListedUser::fullName)
                .orElse("");
    }
}
