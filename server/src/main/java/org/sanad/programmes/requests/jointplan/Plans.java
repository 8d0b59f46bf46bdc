package org.sanad.programmes.requests.jointplan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The joint plan in a request, and who agreed on it. */
@Repository
class Plans {

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Other words take both agreements back. */
    void write(UUID request, String words) {
        jdbc.sql("""
                        update programmes.integration_request
                        set plan = :words, livelihoods_by = null, livelihoods_on = null, mhpss_by = null, mhpss_on = null
                        where id = :id and plan <> :words
                        """).param("id", request).param("words", words).update();
    }

    /** The user who agreed for a team; empty for nobody. */
    Optional<UUID> agreed(UUID request, Team team) {
        return jdbc.sql("""
                        select case :team when 'MHPSS' then mhpss_by else livelihoods_by end
                        from programmes.integration_request where id = :id
                        """)
                .param("id", request)
                .param("team", team.name())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }

    void agree(UUID request, Team team, UUID by, LocalDate on) {
        jdbc.sql(
                        switch (team) {
                            case LIVELIHOODS ->
                                "update programmes.integration_request set livelihoods_by = :by, livelihoods_on = :day where id = :id";
                            case MHPSS ->
                                "update programmes.integration_request set mhpss_by = :by, mhpss_on = :day where id = :id";
                        })
                .param("id", request)
                .param("by", by)
                .param("day", on)
                .update();
    }
}
