package org.sanad.programmes.holidays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.planning.Against;
import org.sanad.programmes.planning.PlanWarning;
import org.sanad.programmes.planning.PlanWarnings;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions that lie on a holiday. */
@Repository
@Order(10)
class HolidayWarnings implements PlanWarnings {

    private final JdbcClient jdbc;

    HolidayWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlanWarning> of(CohortId cohort) {
        return jdbc.sql("""
                        select session_id, name_en, name_ar, name_ckb
                        from programmes.session_on_holiday
                        where cohort_id = :cohort
                        """)
                .param("cohort", cohort.value())
                .query((row, number) -> new PlanWarning(
                        row.getObject("session_id", UUID.class),
                        Against.HOLIDAY,
                        new PlanWarning.About.Named(name(row)::in)))
                .list();
    }

    private static HolidayName name(ResultSet row) throws SQLException {
        return new HolidayName(row.getString("name_en"), row.getString("name_ar"), row.getString("name_ckb"));
    }
}
