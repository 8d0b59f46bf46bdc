package org.sanad.programmes.inclusion.accommodations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.programmes.CohortId;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accommodations of the people of a cohort. */
@Repository
class Accommodations {

    private final JdbcClient jdbc;

    Accommodations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Accommodation> of(CohortId cohort) {
        return jdbc.sql("""
                        select id, person_id, kind, note, promised_on, given_on, ended_on
                        from programmes.accommodation
                        where cohort_id = :cohort
                        order by ended_on nulls first, promised_on, id
                        """)
                .param("cohort", cohort.value())
                .query(Accommodation.class)
                .list();
    }

    /** Who comes with a support person on a day. */
    Set<PersonId> supported(CohortId cohort, LocalDate day) {
        return jdbc.sql("""
                        select person_id
                        from programmes.accommodation
                        where cohort_id = :cohort and kind = 'SUPPORT_PERSON' and promised_on <= :day
                            and (ended_on is null or ended_on >= :day)
                        """).param("cohort", cohort.value()).param("day", day).query(UUID.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    UUID add(CohortId cohort, AccommodationDetails promised, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.accommodation
                            (cohort_id, person_id, kind, note, promised_on, recorded_by, recorded_at)
                        values (:cohort, :person, :kind, :note, :day, :by, :at)
                        returning id
                        """)
                .param("cohort", cohort.value())
                .param("person", promised.person().value())
                .param("kind", promised.kind().name())
                .param("note", promised.note())
                .param("day", promised.promisedOn())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void given(UUID id, LocalDate day) {
        jdbc.sql("update programmes.accommodation set given_on = :day where id = :id")
                .param("id", id)
                .param("day", day)
                .update();
    }

    void ended(UUID id, LocalDate day) {
        jdbc.sql("update programmes.accommodation set ended_on = :day where id = :id")
                .param("id", id)
                .param("day", day)
                .update();
    }
}
