package org.sanad.programmes.attendance;

import java.util.List;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a session's page shows besides the marks: where and when it is, and who belongs to it. */
@Repository
class Registers {

    private final JdbcClient jdbc;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SessionFacts> facts(SessionId session, String language) {
        return jdbc.sql("""
                        select s.id, s.cohort_id, c.name as cohort_name, s.kind, s.number,
                            (select count(*) from programmes.session x
                                where x.cohort_id = s.cohort_id and x.number > 0 and x.state <> 'CANCELLED') as peers,
                            s.on_day, s.at_time, s.state, s.module, s.cancel_reason,
                            coalesce(
                                case :language when 'ar' then d.name_ar when 'ckb' then coalesce(d.name_ckb, d.name_ar) end,
                                d.name) as site,
                            (select max(x.on_day) from programmes.session x
                                where x.cohort_id = s.cohort_id and x.on_day < s.on_day and x.state <> 'CANCELLED')
                                as previous_day
                        from programmes.session s
                        join programmes.cohort c on c.id = s.cohort_id
                        left join directory.site d on d.id = c.site_id
                        where s.id = :session
                        """)
                .param("session", session.value())
                .param("language", language)
                .query(SessionFacts.class)
                .optional();
    }

    List<RegisterLine> lines(SessionId session) {
        return jdbc.sql("""
                        select m.person_id, shown.code, shown.full_name, max(m.joined_on) as joined_on
                        from programmes.session s
                        join programmes.membership m on m.cohort_id = s.cohort_id
                            and m.joined_on <= s.on_day and (m.left_on is null or m.left_on >= s.on_day)
                        join registry.person p on p.id = m.person_id
                        join registry.person shown on shown.id = coalesce(p.merged_into, p.id)
                        where s.id = :session
                        group by m.person_id, shown.code, shown.full_name
                        order by shown.code
                        """)
                .param("session", session.value())
                .query(RegisterLine.class)
                .list();
    }
}
