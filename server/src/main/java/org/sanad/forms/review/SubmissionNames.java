package org.sanad.forms.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanad.access.RecordNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Forms, phones and lists by their names. Submissions and records by their codes: what a form calls a submission is often
 * the name of a person.
 */
@Repository
class SubmissionNames implements RecordNames {

    private final JdbcClient jdbc;

    SubmissionNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecordName> named(Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, title as name, null::date as day from forms.form where id in (:ids)
                        union all
                        select id, name, null::date from forms.device where id in (:ids)
                        union all
                        select id, name, null::date from forms.entity_list where id in (:ids)
                        union all
                        select s.id, f.title || ' ' || right(s.id::text, 6), null::date
                        from forms.submission s join forms.form f on f.id = s.form_id where s.id in (:ids)
                        union all
                        select e.id, l.name || ' ' || right(e.id::text, 6), null::date
                        from forms.entity e join forms.entity_list l on l.id = e.list_id where e.id in (:ids)
                        """).param("ids", ids).query(RecordName.class).list();
    }
}
