package org.sanad.forms.webhooks;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Who is told of submissions to a form.
 *
 * @param confidentialToo whether somebody said that answers of a confidential form may leave
 * @param waiting deliveries that are still to be sent
 */
public record Webhook(
        UUID id, UUID formId, String url, boolean confidentialToo, State state, long waiting, OffsetDateTime madeAt) {

    /** Whether it is told. */
    public enum State {
        ON,
        /** Somebody switched it off. */
        OFF,
        /** Switched off after a delivery failed until the end; what arrives meanwhile waits. */
        FAILED;

        public String messageKey() {
            return "forms.webhook.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
