package org.sanad.forms.webhooks;

import java.util.List;
import org.sanad.forms.Form;

/** Who is told of submissions to a form, and what became of the last hundred deliveries. */
public record WebhooksView(Form form, List<Webhook> webhooks, List<Delivery> deliveries) {

    public boolean anyFailed() {
        return webhooks.stream().anyMatch(webhook -> webhook.state() == Webhook.State.FAILED);
    }
}
