package org.sanad.workforce.teamwork;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanad.access.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits and meetings in the audit log, by their site or area and their day; never by what was said. */
@Repository
class TeamEventNames implements RecordNames {

    private final JdbcClient jdbc;

    TeamEventNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("""
                        select e.id, coalesce(s.name, a.name_en) as name, e.on_day as day
                        from workforce.team_event e
                        join geography.area a on a.pcode = e.area
                        left join directory.site s on s.id = e.site_id
                        where e.id in (:ids)
                        """).param("ids", ids).query(RecordName.class).list();
    }
}
