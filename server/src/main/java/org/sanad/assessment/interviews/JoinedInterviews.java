package org.sanad.assessment.interviews;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.sanad.assessment.Round;
import org.sanad.forms.FormId;
import org.sanad.forms.SubmissionId;
import org.sanad.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which interview is whose. */
@Repository
class JoinedInterviews {

    private final JdbcClient jdbc;
    private final Clock clock;

    JoinedInterviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does nothing where it has its round already, or no round asks with its form. */
    void join(SubmissionId submission, FormId form) {
        jdbc.sql("""
                        insert into assessment.interview (submission_id, round_id, joined_at)
                        select :submission, round_id, :now
                        from (select 1 from assessment.questionnaire where form_id = :form limit 1) asked
                        cross join lateral assessment.round_of(:submission) round_id
                        where round_id is not null
                        on conflict do nothing
                        """)
                .param("submission", submission.value())
                .param("form", form.value())
                .param("now", now())
                .update();
    }

    /** What came before the round had this questionnaire, but not before its first day. */
    void joinEarlier(Round round) {
        jdbc.sql("""
                        insert into assessment.interview (submission_id, round_id, joined_at)
                        select s.id, :round, :now
                        from forms.submission s
                        where s.form_id in (select q.form_id from assessment.questionnaire q where q.round_id = :round)
                            and s.received_at >= :begin
                            and not exists (select 1 from assessment.interview i where i.submission_id = s.id)
                            and assessment.round_of(s.id) = :round
                        on conflict do nothing
                        """)
                .param("round", round.id().value())
                .param("begin", round.startsOn().atStartOfDay(Texts.ZONE).toOffsetDateTime())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
