package org.sanad.registry.consents;

import java.time.LocalDate;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many would not be registered, by day and area: all that is kept of them. */
@Repository
public class Tallies {

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void countOneMore(PCode area, LocalDate day) {
        jdbc.sql("""
                        insert into registry.tally (area, on_day, without_consent)
                        values (:area, :day, 1)
                        on conflict (area, on_day) do update set without_consent = tally.without_consent + 1
                        """).param("area", area.value()).param("day", day).update();
    }

    public int on(PCode area, LocalDate day) {
        return jdbc.sql("select without_consent from registry.tally where area = :area and on_day = :day")
                .param("area", area.value())
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
