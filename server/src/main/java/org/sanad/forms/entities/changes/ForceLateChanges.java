package org.sanad.forms.entities.changes;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for offline updates that have waited too long for the one before them. */
@Component
class ForceLateChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ForceLateChanges.class);

    /** As long as ODK Central waits too: phones try for more than five days. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(5);

    private final WaitingChanges waiting;
    private final ApplyAll applyAll;

    ForceLateChanges(WaitingChanges waiting, ApplyAll applyAll) {
        this.waiting = waiting;
        this.applyAll = applyAll;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void force() {
        waiting.longerThan(LONGEST_WAIT).forEach(this::force);
    }

    private void force(WaitingChanges.Waiting late) {
        try {
            applyAll.force(late);
        } catch (RuntimeException failure) {
            LOG.warn("A change that waited too long could not be applied", failure);
        }
    }
}
