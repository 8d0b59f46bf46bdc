package org.sanad.workforce.training;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanad.access.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trainings in the audit log. */
@Repository
class TrainingNames implements RecordNames {

    private final JdbcClient jdbc;

    TrainingNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("select id, title as name, first_day as day from workforce.training where id in (:ids)")
                .param("ids", ids)
                .query(RecordName.class)
                .list();
    }
}
