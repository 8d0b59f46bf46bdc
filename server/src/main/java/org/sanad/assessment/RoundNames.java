package org.sanad.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanad.access.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds in the audit log. */
@Repository
class RoundNames implements RecordNames {

    private final JdbcClient jdbc;

    RoundNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("select id, name, null::date as day from assessment.round where id in (:ids)")
                .param("ids", ids)
                .query(RecordName.class)
                .list();
    }
}
