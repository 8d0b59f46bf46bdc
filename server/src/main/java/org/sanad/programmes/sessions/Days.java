package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days of a facilitator. */
@Repository
class Days {

    private final JdbcClient jdbc;

    Days(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sessions of the cohorts a user facilitates that are not closed, and today's closed ones, until a last day. */
    List<TodayLine> of(UUID user, LocalDate today, LocalDate until, String language) {
        return jdbc.sql("""
                        select s.id, s.cohort_id, c.name as cohort,
                            coalesce(
                                case :language when 'ar' then d.name_ar when 'ckb' then coalesce(d.name_ckb, d.name_ar) end,
                                d.name) as site,
                            s.kind, s.number,
                            (select count(*) from programmes.session x
                                where x.cohort_id = s.cohort_id and x.number > 0 and x.state <> 'CANCELLED') as peers,
                            s.on_day, s.at_time, s.state, s.module,
                            (select count(distinct m.person_id) from programmes.membership m
                                where m.cohort_id = s.cohort_id and m.joined_on <= s.on_day
                                    and (m.left_on is null or m.left_on >= s.on_day)) as people,
                            (select count(*) from programmes.attendance a where a.session_id = s.id) as marked
                        from workforce.staff_member w
                        join programmes.cohort_facilitator f on f.staff_id = w.id
                        join programmes.cohort c on c.id = f.cohort_id
                        join programmes.session s on s.cohort_id = c.id
                        left join directory.site d on d.id = c.site_id
                        where w.user_id = :user and s.on_day <= :until
                            and (s.state in ('PLANNED', 'HELD') or (s.state = 'CLOSED' and s.on_day = :today))
                        order by s.on_day, s.at_time, c.name
                        """)
                .param("user", user)
                .param("today", today)
                .param("until", until)
                .param("language", language)
                .query(TodayLine.class)
                .list();
    }
}
