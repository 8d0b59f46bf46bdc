package org.sanad.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The versions of cleaning logs: what was changed in the interviews of a round after they came. Its version is the number of its entries:
 * entries are only ever added, so an analysis that cites a version says exactly which changes it knew.
 */
@Repository
public class CleaningVersions {

    private final JdbcClient jdbc;

    CleaningVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 0 where nothing was ever changed. */
    public long of(RoundId round) {
        return jdbc.sql("select count(*) from assessment.cleaning_event where round_id = :round")
                .param("round", round.value())
                .query(Long.class)
                .single();
    }
}
