package org.sanad.forms.webhooks;

import org.sanad.forms.SubmissionArrived;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down, with each submission, who is to be told. */
@Component
class TellWebhooks {

    private final Deliveries deliveries;

    TellWebhooks(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @EventListener
    void arrived(SubmissionArrived arrived) {
        deliveries.queue(arrived.form(), arrived.submission(), arrived.number());
    }
}
