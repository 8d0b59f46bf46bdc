package org.sanad.programmes.certificates;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.CohortId;
import org.sanad.registry.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The certificates that were given, numbered without gaps within a cohort. */
@Repository
class Certificates {

    private record Row(UUID personId, int number, LocalDate issuedOn) {}

    private final JdbcClient jdbc;

    Certificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, Certificate> of(CohortId cohort) {
        return jdbc
                .sql("select person_id, number, issued_on from programmes.certificate where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        row -> new PersonId(row.personId()), row -> new Certificate(row.number(), row.issuedOn())));
    }

    /** Holds the cohort until the transaction ends, so that two who give certificates at once number them in turn. */
    void lock(CohortId cohort) {
        jdbc.sql("select 1 from programmes.cohort where id = :cohort for update")
                .param("cohort", cohort.value())
                .query(Integer.class)
                .optional();
    }

    void add(CohortId cohort, PersonId person, LocalDate day, @Nullable UUID by) {
        jdbc.sql("""
                        insert into programmes.certificate (cohort_id, person_id, number, issued_on, issued_by)
                        values (:cohort, :person, 1 + coalesce(
                            (select max(number) from programmes.certificate where cohort_id = :cohort), 0), :day, :by)
                        """)
                .param("cohort", cohort.value())
                .param("person", person.value())
                .param("day", day)
                .param("by", by)
                .update();
    }
}
