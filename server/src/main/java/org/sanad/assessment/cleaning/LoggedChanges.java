package org.sanad.assessment.cleaning;

import java.util.List;
import org.sanad.assessment.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of cleaning logs. */
@Repository
class LoggedChanges {

    private final JdbcClient jdbc;

    LoggedChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest first. Numbers are given before confidential forms are left out, so that all readers speak of the same
     * entries.
     *
     * @param before entries below this number
     */
    List<LoggedChange> of(RoundId round, boolean confidential, long before, int limit) {
        return jdbc.sql("""
                        select *
                        from (
                            select row_number() over (order by e.at, e.id, e.kind) as version, e.submission_id, e.form_id,
                                e.kind, e.number, e.path, e.before, e.after, e.reason, e.at, e.by
                            from assessment.cleaning_event e
                            where e.round_id = :round) log
                        where log.version < :before
                            and (:confidential
                                or not (select f.confidential from forms.form f where f.id = log.form_id))
                        order by log.version desc
                        limit :limit
                        """)
                .param("round", round.value())
                .param("confidential", confidential)
                .param("before", before)
                .param("limit", limit)
                .query(LoggedChange.class)
                .list();
    }
}
