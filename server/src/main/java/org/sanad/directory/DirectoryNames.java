package org.sanad.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanad.access.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sites and organisations in the audit log. */
@Repository
class DirectoryNames implements RecordNames {

    private final JdbcClient jdbc;

    DirectoryNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, name, null::date as day from directory.site where id in (:ids)
                        union all
                        select id, name, null::date from directory.organisation where id in (:ids)
                        """).param("ids", ids).query(RecordName.class).list();
    }
}
