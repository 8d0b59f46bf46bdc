package org.sanad.programmes.clashes;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in two cohorts at once. */
@Repository
class SharedMembers {

    private final JdbcClient jdbc;

    SharedMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On a day, by code. Whoever asks has checked that the marks of both cohorts may be seen. */
    List<SharedMember> of(CohortId one, CohortId other, LocalDate day) {
        return jdbc.sql("""
                        select distinct p.id, p.code, p.full_name
                        from programmes.shared_member m
                        join registry.person p on p.id = m.person_id
                        where m.one = :one and m.other = :other and :day between m.first_day and m.last_day
                        order by p.code
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .param("day", day)
                .query(SharedMember.class)
                .list();
    }
}
