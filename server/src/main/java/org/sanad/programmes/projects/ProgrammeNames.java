package org.sanad.programmes.projects;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanad.access.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects and cohorts by their code, sessions by the cohort's code and their day. */
@Repository
class ProgrammeNames implements RecordNames {

    private final JdbcClient jdbc;

    ProgrammeNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, code as name, null::date as day from programmes.project where id in (:ids)
                        union all
                        select id, code, null::date from programmes.cohort where id in (:ids)
                        union all
                        select s.id, c.code, s.on_day
                        from programmes.session s join programmes.cohort c on c.id = s.cohort_id
                        where s.id in (:ids)
                        """).param("ids", ids).query(RecordName.class).list();
    }
}
