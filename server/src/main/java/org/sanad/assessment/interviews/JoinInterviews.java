package org.sanad.assessment.interviews;

import org.sanad.assessment.Round;
import org.sanad.forms.SubmissionArrived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives each interview that arrives to its round, within the transaction that keeps it. */
@Component
public class JoinInterviews {

    private final JoinedInterviews joined;

    JoinInterviews(JoinedInterviews joined) {
        this.joined = joined;
    }

    @EventListener
    void arrived(SubmissionArrived arrived) {
        joined.join(arrived.submission(), arrived.form());
    }

    /** Takes in what came before the round asked with this form. */
    public void lookBack(Round round) {
        if (round.state().takesInterviews()) {
            joined.joinEarlier(round);
        }
    }
}
