package org.sanad.registry.households;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.registry.PersonId;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.records.PersonRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The home of {@code registry.household}, and of who belongs to which. */
@Repository
public class Households {

    private record Row(UUID id, String code, Optional<PersonId> head) {}

    private final JdbcClient jdbc;

    Households(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<UUID> idOf(String code) {
        return jdbc.sql("select id from registry.household where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    /** A new household without members. */
    public UUID add() {
        return jdbc.sql("insert into registry.household default values returning id")
                .query(UUID.class)
                .single();
    }

    public void join(PersonId person, UUID household) {
        leave(person);
        jdbc.sql("update registry.person set household_id = :household where id = :person")
                .param("household", household)
                .param("person", person.value())
                .update();
    }

    /** Whoever leaves does not head the household any more. */
    void leave(PersonId person) {
        jdbc.sql("update registry.household set head_id = null where head_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("update registry.person set household_id = null where id = :person")
                .param("person", person.value())
                .update();
    }

    public void head(UUID household, PersonId person) {
        jdbc.sql("update registry.household set head_id = :person where id = :household")
                .param("person", person.value())
                .param("household", household)
                .update();
    }

    public Optional<Household> find(UUID id) {
        return jdbc.sql("select id, code, head_id from registry.household where id = :id")
                .param("id", id)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        Optional.ofNullable(row.getObject("head_id", UUID.class))
                                .map(PersonId::new)))
                .optional()
                .map(row -> new Household(row.id(), row.code(), row.head(), members(id)));
    }

    private List<PersonSummary> members(UUID household) {
        return jdbc.sql("""
                        select id, code, full_name, sex, birth_date, age_years, age_told_on, age_estimated, area
                        from registry.person
                        where household_id = :household and merged_into is null and withdrawn_at is null
                        order by code
                        """)
                .param("household", household)
                .query(PersonRows::summary)
                .list();
    }
}
