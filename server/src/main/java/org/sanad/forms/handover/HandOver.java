package org.sanad.forms.handover;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.sanad.forms.SubmissionArrived;
import org.sanad.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sees to it that what arrived reaches its taker: noted with the submission, handed over right after it is safe, and
 * looked for again every minute, so that neither a kill nor a failure loses anything. One after the other: phones that
 * send much at once do not fill the database with takers.
 */
@Component
public class HandOver {

    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("handover").factory());

    private final Handovers handovers;
    private final Takers takers;
    private final Deliver deliver;

    HandOver(Handovers handovers, Takers takers, Deliver deliver) {
        this.handovers = handovers;
        this.takers = takers;
        this.deliver = deliver;
    }

    @EventListener
    void note(SubmissionArrived arrived) {
        takers.of(arrived.xmlId())
                .forEach(taker -> handovers.due(arrived.submission(), taker.name(), arrived.number()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void begin(SubmissionArrived arrived) {
        if (takers.areThereFor(arrived.xmlId())) {
            worker.execute(this::deliverDue);
        }
    }

    /** All that is due now. */
    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    public void deliverDue() {
        handovers.dueNow().forEach(this::deliver);
    }

    private void deliver(UUID id) {
        try {
            deliver.deliver(id);
        } catch (Refused refused) {
            handovers.settle(id, HandoverState.HELD, Optional.of(refused.problem()));
        } catch (RuntimeException failure) {
            LOG.warn("What arrived could not be handed over and is tried again: {}", id, failure);
            handovers.failed(id);
        }
    }

    @PreDestroy
    void close() {
        worker.close();
    }
}
