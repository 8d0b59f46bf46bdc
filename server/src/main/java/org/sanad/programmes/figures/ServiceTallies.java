package org.sanad.programmes.figures;

import org.sanad.registry.PersonChanged;
import org.sanad.registry.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Services of a session, counted when its marks are written. Triggers keep them with every mark; what the triggers
 * cannot see is a person's record changing its sex, age or belonging, and that arrives as an event.
 */
@Repository
class ServiceTallies {

    private final JdbcClient jdbc;

    ServiceTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void recount(PersonChanged changed) {
        recountSessionsOf(changed.person());
    }

    private void recountSessionsOf(PersonId person) {
        jdbc.sql("""
                        select programmes.recount_services(array(
                            select distinct a.session_id
                            from registry.counted_person one
                            join registry.counted_person record on record.person_id = one.person_id
                            join programmes.attendance a on a.person_id = record.record_id
                            where one.record_id = :person))
                        """).param("person", person.value()).query(Object.class).optional();
    }
}
