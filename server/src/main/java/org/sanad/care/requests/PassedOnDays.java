package org.sanad.care.requests;

import java.time.LocalDate;
import java.util.List;
import org.sanad.access.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tally of everyone who passes requests on. */
@Repository
class PassedOnDays {

    private final JdbcClient jdbc;

    PassedOnDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UserId by, LocalDate day) {
        jdbc.sql("""
                        insert into care.passed_on (user_id, on_day, times) values (:by, :day, 1)
                        on conflict (user_id, on_day) do update set times = passed_on.times + 1
                        """).param("by", by.value()).param("day", day).update();
    }

    /** Latest first. */
    List<PassedOnDay> of(UserId user, LocalDate since) {
        return jdbc.sql("""
                        select on_day, times from care.passed_on
                        where user_id = :user and on_day >= :since order by on_day desc
                        """)
                .param("user", user.value())
                .param("since", since)
                .query(PassedOnDay.class)
                .list();
    }
}
