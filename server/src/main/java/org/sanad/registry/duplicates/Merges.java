package org.sanad.registry.duplicates;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The home of {@code registry.merge}, and of which record stands for which. */
@Repository
class Merges {

    /** A merge that stands. */
    record Merge(UUID id, PersonId survivor, PersonId absorbed, List<PersonId> followers) {}

    private final JdbcClient jdbc;

    Merges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records that were joined into the absorbed one before follow it into the survivor. */
    void join(PersonId survivor, PersonId absorbed, @Nullable UUID by, Instant at) {
        var followers = jdbc.sql("select id from registry.person where merged_into = :absorbed for update")
                .param("absorbed", absorbed.value())
                .query(UUID.class)
                .list();
        jdbc.sql("""
                        update registry.person
                        set merged_into = :survivor
                        where id = :absorbed or merged_into = :absorbed
                        """)
                .param("survivor", survivor.value())
                .param("absorbed", absorbed.value())
                .update();
        jdbc.sql("""
                        insert into registry.merge (survivor, absorbed, followers, at, by_user)
                        values (:survivor, :absorbed, :followers, :at, :by)
                        """)
                .param("survivor", survivor.value())
                .param("absorbed", absorbed.value())
                .param("followers", followers.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    Optional<Merge> standing(PersonId absorbed) {
        return jdbc.sql("""
                        select id, survivor, absorbed, followers
                        from registry.merge
                        where absorbed = :absorbed and undone_at is null
                        """)
                .param("absorbed", absorbed.value())
                .query((row, number) -> new Merge(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("survivor", UUID.class)),
                        new PersonId(row.getObject("absorbed", UUID.class)),
                        Arrays.stream((UUID[]) row.getArray("followers").getArray())
                                .map(PersonId::new)
                                .toList()))
                .optional();
    }

    /** Makes the absorbed record stand for itself again, and gives its followers back to it. */
    void part(Merge merge, @Nullable UUID by, Instant at) {
        jdbc.sql("update registry.person set merged_into = null where id = :absorbed")
                .param("absorbed", merge.absorbed().value())
                .update();
        jdbc.sql("update registry.person set merged_into = :absorbed where id = any (:followers)")
                .param("absorbed", merge.absorbed().value())
                .param(
                        "followers",
                        merge.followers().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
        jdbc.sql("update registry.merge set undone_at = :at, undone_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", merge.id())
                .update();
    }

    /** Keeps others from merging or parting these records meanwhile; always in the same order, so nobody waits in a circle. */
    void lock(PersonId one, PersonId other) {
        jdbc.sql("select id from registry.person where id in (:one, :other) order by id for update")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list();
    }
}
