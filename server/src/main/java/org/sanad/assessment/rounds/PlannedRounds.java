package org.sanad.assessment.rounds;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What planners write of rounds. */
@Repository
class PlannedRounds {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlannedRounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when another round has this code. */
    Optional<RoundId> add(RoundDetails details) {
        return bound(jdbc.sql("""
                        insert into assessment.round (code, name, objective, area, methods, consent_en, consent_ar,
                            consent_ckb, starts_on, ends_on, made_at)
                        values (:code, :name, :objective, :area, :methods, :en, :ar, :ckb, :startsOn, :endsOn, :now)
                        on conflict (code) do nothing returning id
                        """), details)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(RoundId::new);
    }

    void change(RoundId id, RoundDetails details) {
        bound(jdbc.sql("""
                        update assessment.round
                        set code = :code, name = :name, objective = :objective, area = :area, methods = :methods,
                            consent_en = :en, consent_ar = :ar, consent_ckb = :ckb, starts_on = :startsOn,
                            ends_on = :endsOn
                        where id = :id
                        """), details).param("id", id.value()).update();
    }

    Optional<RoundId> called(String code) {
        return jdbc.sql("select id from assessment.round where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(RoundId::new);
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, RoundDetails details) {
        return statement
                .param("code", details.code())
                .param("name", details.name())
                .param("objective", details.objective())
                .param("area", details.area().value())
                .param("methods", details.methods().stream().map(Enum::name).toArray(String[]::new))
                .param("en", details.consentIn("en"))
                .param("ar", details.consentIn("ar"))
                .param("ckb", details.consentIn("ckb"))
                .param("startsOn", details.startsOn())
                .param("endsOn", details.endsOn());
    }
}
