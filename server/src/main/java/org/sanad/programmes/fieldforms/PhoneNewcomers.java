package org.sanad.programmes.fieldforms;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People as phones called them before Sanad knew them. */
@Repository
public class PhoneNewcomers {

    private record Row(UUID entityId, UUID personId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PhoneNewcomers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those among the phones' ids that are people here. */
    public Map<UUID, PersonId> of(Collection<UUID> ids) {
        return jdbc
                .sql("select entity_id, person_id from programmes.phone_person where entity_id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::entityId, row -> new PersonId(row.personId())));
    }

    void put(UUID entity, PersonId person) {
        jdbc.sql("""
                        insert into programmes.phone_person (entity_id, person_id, at) values (:entity, :person, :at)
                        on conflict (entity_id) do update set person_id = excluded.person_id
                        """)
                .param("entity", entity)
                .param("person", person.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
