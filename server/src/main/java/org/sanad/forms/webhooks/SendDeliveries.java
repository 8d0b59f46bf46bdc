package org.sanad.forms.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sanad.forms.outgoing.NoAnswer;
import org.sanad.forms.outgoing.Outgoing;
import org.sanad.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, and decides what becomes of what was not taken. */
@Component
public class SendDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(SendDeliveries.class);

    /** With waits that double from half a minute these last a day and a half. */
    private static final int MOST_ATTEMPTS = 13;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int GONE = 410;
    private static final int REFUSED = 0;

    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final Outgoing outgoing;
    private final Clock clock;

    SendDeliveries(Deliveries deliveries, Webhooks webhooks, Outgoing outgoing, Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    public void send() {
        deliveries.take().forEach(this::send);
    }

    private void send(Due due) {
        var status = status(due);
        if (status >= 200 && status < 300) {
            deliveries.sent(due.id(), status);
        } else if (status == GONE || due.attempts() >= MOST_ATTEMPTS) {
            deliveries.giveUp(due.id(), status);
            webhooks.set(due.webhookId(), Webhook.State.FAILED);
            LOG.warn(
                    "Webhook {} is switched off after {} tries, the last answered {}",
                    due.webhookId(),
                    due.attempts(),
                    status);
        } else {
            deliveries.later(due.id(), status, FIRST_WAIT.multipliedBy(1L << (due.attempts() - 1)));
        }
    }

    private int status(Due due) {
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "User-Agent",
                "Sanad",
                "X-Sanad-Delivery",
                due.id().toString(),
                "X-Sanad-Timestamp",
                timestamp,
                "X-Sanad-Signature",
                Signature.of(due.secret(), timestamp, due.body()));
        try {
            return outgoing.send(
                    outgoing.checked(due.url()), headers, due.body().getBytes(StandardCharsets.UTF_8));
        } catch (NoAnswer away) {
            return away.status();
        } catch (Refused notAllowed) {
            return REFUSED;
        }
    }
}
