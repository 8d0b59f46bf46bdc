package org.sanad.programmes.holidays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.CohortId;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holidays day by day, whether entered or of every year. */
@Repository
public class FreeDays {

    private final JdbcClient jdbc;

    FreeDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the days; of all areas. */
    public List<FreeDay> between(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select on_day, area, name_en, name_ar, name_ckb
                        from programmes.days_off(:first, :last)
                        order by on_day, area
                        """)
                .param("first", first)
                .param("last", last)
                .query(FreeDays::day)
                .list();
    }

    /** Those that hold where a cohort's project runs. */
    List<FreeDay> of(CohortId cohort, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select o.on_day, o.area, o.name_en, o.name_ar, o.name_ckb
                        from programmes.cohort c
                        join programmes.project p on p.id = c.project_id
                        join geography.area_within w on w.pcode = p.area
                        join programmes.days_off(:first, :last) o on o.area = w.within
                        where c.id = :cohort
                        order by o.on_day
                        """)
                .param("cohort", cohort.value())
                .param("first", first)
                .param("last", last)
                .query(FreeDays::day)
                .list();
    }

    private static FreeDay day(ResultSet row, int number) throws SQLException {
        return new FreeDay(
                row.getObject("on_day", LocalDate.class),
                new PCode(row.getString("area")),
                new HolidayName(row.getString("name_en"), row.getString("name_ar"), row.getString("name_ckb")));
    }
}
