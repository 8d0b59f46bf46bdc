package org.sanad.workforce;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanad.access.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members of staff in the audit log. */
@Repository
class StaffNames implements RecordNames {

    private final JdbcClient jdbc;

    StaffNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, full_name as name, null::date as day from workforce.staff_member where id in (:ids)
                        """).param("ids", ids).query(RecordName.class).list();
    }
}
