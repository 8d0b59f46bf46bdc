package org.sanad.forms.webhooks;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One submission on its way to one webhook.
 *
 * @param lastStatus of HTTP; 0 where no answer came, null before the first try
 */
public record Delivery(
        UUID id,
        UUID webhookId,
        UUID submissionId,
        int number,
        State state,
        int attempts,
        OffsetDateTime nextAt,
        @Nullable OffsetDateTime lastAt,
        @Nullable Integer lastStatus) {

    /** How far it is. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP;

        public String messageKey() {
            return "forms.webhook.delivery."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
