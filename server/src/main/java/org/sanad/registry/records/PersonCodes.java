package org.sanad.registry.records;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanad.access.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons in the audit log: the code and nothing else. */
@Repository
class PersonCodes implements RecordNames {

    private final JdbcClient jdbc;

    PersonCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, code as name, null::date as day from registry.person where id in (:ids)
                        """).param("ids", ids).query(RecordName.class).list();
    }
}
