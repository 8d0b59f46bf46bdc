package org.sanad.registry.consents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.registry.ConsentGiven;
import org.sanad.registry.ConsentPurpose;
import org.sanad.registry.PersonId;
import org.sanad.registry.StandingConsents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The home of {@code registry.consent}. */
@Repository
public class Consents implements StandingConsents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a consent; one that stands for the same purpose already stays as it is, and the answer is false. */
    public boolean add(PersonId person, ConsentGiven consent, @Nullable UUID recordedBy) {
        return jdbc.sql("""
                        insert into registry.consent (person_id, purpose, text_version, language, given_on, recorded_by)
                        values (:person, :purpose, :version, :language, :givenOn, :by)
                        on conflict do nothing
                        """)
                        .param("person", person.value())
                        .param("purpose", consent.purpose().name())
                        .param(
                                "version",
                                consent.textVersion().isEmpty() ? ConsentTexts.VERSION : consent.textVersion())
                        .param("language", consent.language())
                        .param("givenOn", consent.givenOn())
                        .param("by", recordedBy)
                        .update()
                == 1;
    }

    /** All that were ever given, the latest first. */
    public List<Consent> of(PersonId person) {
        return jdbc.sql("""
                        select id, purpose, text_version, language, given_on, withdrawn_on
                        from registry.consent
                        where person_id = :person
                        order by given_on desc, id desc
                        """)
                .param("person", person.value())
                .query((row, number) -> new Consent(
                        row.getObject("id", UUID.class),
                        ConsentPurpose.valueOf(row.getString("purpose")),
                        row.getString("text_version"),
                        row.getString("language"),
                        row.getObject("given_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class))))
                .list();
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> records, ConsentPurpose purpose) {
        if (records.isEmpty()) {
            return Set.of();
        }
        // of all records of a person, what was said last counts
        return jdbc
                .sql("""
                        select asked.id
                        from registry.person asked
                        cross join lateral (
                            select c.withdrawn_on
                            from registry.consent c
                            join registry.person r on r.id = c.person_id
                            where coalesce(r.merged_into, r.id) = coalesce(asked.merged_into, asked.id)
                                and c.purpose = :purpose
                            order by coalesce(c.withdrawn_on, c.given_on) desc, c.id desc
                            limit 1) latest
                        where asked.id in (:records) and latest.withdrawn_on is null
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .param("purpose", purpose.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ends the standing consent to a purpose; false when none stands. A consent of a later day ends on its own day. */
    boolean withdraw(PersonId person, ConsentPurpose purpose, LocalDate on) {
        return jdbc.sql("""
                        update registry.consent
                        set withdrawn_on = greatest(given_on, :on)
                        where person_id = :person and purpose = :purpose and withdrawn_on is null
                        """)
                        .param("person", person.value())
                        .param("purpose", purpose.name())
                        .param("on", on)
                        .update()
                == 1;
    }

    /** Ends every standing consent of the person, and of the records joined into theirs. */
    void withdrawAll(PersonId person, LocalDate on) {
        jdbc.sql("""
                        update registry.consent
                        set withdrawn_on = greatest(given_on, :on)
                        where withdrawn_on is null
                            and person_id in (
                                select p.id from registry.person p where p.id = :person or p.merged_into = :person)
                        """).param("person", person.value()).param("on", on).update();
    }
}
