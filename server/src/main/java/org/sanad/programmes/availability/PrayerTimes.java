package org.sanad.programmes.availability;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hours of prayer to begin with. */
@Repository
class PrayerTimes {

    private final JdbcClient jdbc;

    PrayerTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the season that a day lies in. */
    List<PrayerTime> around(LocalDate day) {
        return jdbc.sql("""
                        select first_month, last_month, prayer, from_time, until_time
                        from programmes.prayer_time
                        where :month between first_month and last_month
                        order by from_time
                        """)
                .param("month", day.getMonthValue())
                .query(PrayerTime.class)
                .list();
    }
}
