package org.sanad.care.referrals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.CurrentActor;
import org.sanad.access.Reach;
import org.sanad.access.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals, and every answer to them. */
@Repository
class Referrals {

    private static final String REFERRALS = """
            select f.*, r.person_id, r.project_code
            from care.referral f
            join care.counselling_request r on r.id = f.request_id
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Referrals(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    UUID add(UUID request, NewReferral referral, LocalDate today, OffsetDateTime at) {
        var id = jdbc.sql("""
                        insert into care.referral (request_id, level, receiver, agreed_on, sent_on, answer_by)
                        values (:request, :level, :receiver, :agreed, :today, :answer)
                        returning id
                        """)
                .param("request", request)
                .param("level", referral.level().name())
                .param("receiver", referral.receiver())
                .param("agreed", referral.agreedOn())
                .param("today", today)
                .param("answer", referral.answerBy())
                .query(UUID.class)
                .single();
        step(id, ReferralState.SENT, today, at);
        return id;
    }

    void step(UUID referral, ReferralState to, LocalDate day, OffsetDateTime at) {
        jdbc.sql("""
                        with stepped as (
                            update care.referral set state = :state where id = :id returning id)
                        insert into care.referral_step (referral_id, state, on_day, taken_by, at)
                        select id, :state, :day, :by, :at from stepped
                        """)
                .param("id", referral)
                .param("state", to.name())
                .param("day", day)
                .param("by", by())
                .param("at", at)
                .update();
    }

    /** The latest first. */
    List<Referral> of(UUID request) {
        return jdbc.sql(REFERRALS + "where f.request_id = :request order by f.sent_on desc, f.id desc")
                .param("request", request)
                .query(Referral.class)
                .list();
    }

    /** Those without an answer first, the longest waiting at the top. */
    List<Referral> within(Reach reach) {
        return jdbc.sql(REFERRALS + """
                        where :everywhere or r.project_id = any (:projects)
                            or exists (select 1 from geography.area_within w
                                where w.pcode = r.area and w.within = any (:areas))
                        order by f.state <> 'SENT', f.state in ('REFUSED', 'FULL', 'CLOSED'), f.answer_by, f.id
                        """)
                .params(reach.parameters())
                .query(Referral.class)
                .list();
    }

    /** How each stood on which day, in order. */
    List<Map.Entry<ReferralState, LocalDate>> steps(UUID referral) {
        return jdbc.sql("select state, on_day from care.referral_step where referral_id = :id order by id")
                .param("id", referral)
                .query((row, number) -> Map.entry(
                        ReferralState.valueOf(row.getString("state")), row.getObject("on_day", LocalDate.class)))
                .list();
    }

    private UUID by() {
        return Optional.ofNullable(currentActor.actor().user())
                .map(UserId::value)
                .orElse(Reach.NOBODY);
    }
}
