package org.sanad.programmes.holidays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Reach;
import org.sanad.shared.PCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holidays, and the planned sessions that lie on one. */
@Repository
class Holidays {

    private final JdbcClient jdbc;

    Holidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MoonFeast> feasts() {
        return jdbc.sql("select code, name_en, name_ar, name_ckb from programmes.moon_feast order by position")
                .query((row, number) -> new MoonFeast(row.getString("code"), name(row)))
                .list();
    }

    List<YearlyHoliday> yearly() {
        return jdbc.sql("""
                        select month, day, name_en, name_ar, name_ckb, array_agg(area order by area) as areas
                        from programmes.yearly_holiday
                        group by month, day, name_en, name_ar, name_ckb
                        order by month, day, name_en
                        """).query(Holidays::everyYear).list();
    }

    List<Holiday> since(LocalDate day) {
        return jdbc.sql("""
                        select id, from_day, until_day, area, feast, name_en, name_ar, name_ckb
                        from programmes.holiday
                        where until_day >= :day
                        order by from_day, area
                        """).param("day", day).query(Holidays::entered).list();
    }

    Optional<Holiday> find(UUID id) {
        return jdbc.sql("""
                        select id, from_day, until_day, area, feast, name_en, name_ar, name_ckb
                        from programmes.holiday
                        where id = :id
                        """).param("id", id).query(Holidays::entered).optional();
    }

    /** A holiday of the same area with a day of this one. */
    Optional<Holiday> meeting(HolidayDetails details) {
        return jdbc.sql("""
                        select id, from_day, until_day, area, feast, name_en, name_ar, name_ckb
                        from programmes.holiday
                        where area = :area and from_day <= :until and until_day >= :from
                        order by from_day
                        limit 1
                        """)
                .param("area", details.area().value())
                .param("from", details.from())
                .param("until", details.until())
                .query(Holidays::entered)
                .optional();
    }

    UUID add(HolidayDetails details, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into programmes.holiday (from_day, until_day, area, feast, name_en, name_ar, name_ckb,
                            added_by, added_at)
                        values (:from, :until, :area, :feast, :en, :ar, :ckb, :by, :at)
                        returning id
                        """)
                .param("from", details.from())
                .param("until", details.until())
                .param("area", details.area().value())
                .param("feast", details.feast())
                .param("en", details.name().en())
                .param("ar", details.name().ar())
                .param("ckb", details.name().ckb())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    void remove(UUID id) {
        jdbc.sql("delete from programmes.holiday where id = :id")
                .param("id", id)
                .update();
    }

    /** From a day on, as far as the reach goes. */
    List<HolidaySession> sessions(LocalDate since, Reach reach) {
        return jdbc.sql("""
                        select h.cohort_id, p.code as project, c.name as cohort, s.number, h.on_day,
                            h.name_en, h.name_ar, h.name_ckb
                        from programmes.session_on_holiday h
                        join programmes.session s on s.id = h.session_id
                        join programmes.cohort c on c.id = h.cohort_id
                        join programmes.project p on p.id = c.project_id
                        where h.on_day >= :since
                            and h.cohort_id in (select programmes.reachable_cohort(
                                :self, :everywhere, :areas, :projects, :ownEverywhere, :ownAreas, :ownProjects))
                        order by h.on_day, p.code, c.name, s.number
                        limit 500
                        """)
                .param("since", since)
                .params(reach.parameters())
                .query(Holidays::session)
                .list();
    }

    private static HolidaySession session(ResultSet row, int number) throws SQLException {
        return new HolidaySession(
                row.getObject("cohort_id", UUID.class),
                row.getString("project"),
                row.getString("cohort"),
                row.getInt("number"),
                row.getObject("on_day", LocalDate.class),
                name(row));
    }

    private static YearlyHoliday everyYear(ResultSet row, int number) throws SQLException {
        var areas = (String[]) row.getArray("areas").getArray();
        return new YearlyHoliday(
                MonthDay.of(row.getInt("month"), row.getInt("day")),
                Arrays.stream(areas).map(PCode::new).toList(),
                name(row));
    }

    private static Holiday entered(ResultSet row, int number) throws SQLException {
        return new Holiday(
                row.getObject("id", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                new PCode(row.getString("area")),
                row.getString("feast"),
                name(row));
    }

    private static HolidayName name(ResultSet row) throws SQLException {
        return new HolidayName(row.getString("name_en"), row.getString("name_ar"), row.getString("name_ckb"));
    }
}
