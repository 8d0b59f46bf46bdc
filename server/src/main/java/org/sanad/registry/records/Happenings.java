package org.sanad.registry.records;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The home of {@code registry.happening}: the history of each record. */
@Repository
public class Happenings {

    private final JdbcClient jdbc;

    Happenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId person, Happening happening, @Nullable UUID user) {
        jdbc.sql("""
                        insert into registry.happening (person_id, kind, about, at, by_user, by_name)
                        values (:person, :kind, :about, :at, :user, :name)
                        """)
                .param("person", person.value())
                .param("kind", happening.kind().name())
                .param("about", happening.about().toArray(String[]::new))
                .param("at", happening.at().atOffset(ZoneOffset.UTC))
                .param("user", user)
                .param("name", happening.by())
                .update();
    }

    /** The latest first. */
    public List<Happening> of(PersonId person) {
        return jdbc.sql("""
                        select kind, about, at, by_name
                        from registry.happening
                        where person_id = :person
                        order by at desc, id desc
                        """)
                .param("person", person.value())
                .query((row, number) -> new Happening(
                        Happening.Kind.valueOf(row.getString("kind")),
                        PersonRows.strings(row.getArray("about")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }
}
