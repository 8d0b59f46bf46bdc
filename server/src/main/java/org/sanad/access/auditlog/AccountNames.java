package org.sanad.access.auditlog;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanad.access.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Users by their user name, tokens by what they are for. */
@Repository
class AccountNames implements RecordNames {

    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, username as name, null::date as day from access.app_user where id in (:ids)
                        union all
                        select id, name, null::date from access.api_token where id in (:ids)
                        """).param("ids", ids).query(RecordName.class).list();
    }
}
