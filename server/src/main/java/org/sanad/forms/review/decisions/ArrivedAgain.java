package org.sanad.forms.review.decisions;

import org.sanad.forms.SubmissionArrived;
import org.sanad.forms.review.ReviewState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is edited on a phone is looked at anew; whoever decided before finds in the history why that no longer holds. */
@Component
class ArrivedAgain {

    private final ReviewSteps steps;

    ArrivedAgain(ReviewSteps steps) {
        this.steps = steps;
    }

    @EventListener
    void note(SubmissionArrived arrived) {
        if (arrived.number() > 1) {
            steps.arrivedAgain(arrived.submission(), arrived.number(), ReviewState.RECEIVED.name());
        }
    }
}
