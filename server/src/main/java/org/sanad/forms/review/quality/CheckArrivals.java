package org.sanad.forms.review.quality;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks what arrived, some seconds after it is safe: a phone never waits for a check, and a check that fails takes
 * nothing with it and is tried again.
 */
@Component
class CheckArrivals {

    private static final Logger LOG = LoggerFactory.getLogger(CheckArrivals.class);

    private static final int AT_ONCE = 200;

    private final Arrivals arrivals;
    private final CheckSubmission checkSubmission;
    private final Spreads spreads;

    CheckArrivals(Arrivals arrivals, CheckSubmission checkSubmission, Spreads spreads) {
        this.arrivals = arrivals;
        this.checkSubmission = checkSubmission;
        this.spreads = spreads;
    }

    /** A few at a time, so that checks never take the machine from phones that are sending. */
    @Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    int checkSome() {
        var due = arrivals.due(AT_ONCE);
        var outliers = new LookForOutliers(spreads);
        due.forEach(id -> check(id, outliers));
        return due.size();
    }

    void checkAll() {
        var checked = checkSome();
        while (checked == AT_ONCE) {
            checked = checkSome();
        }
    }

    private void check(UUID id, LookForOutliers outliers) {
        try {
            checkSubmission.check(id, outliers);
        } catch (RuntimeException again) {
            LOG.warn("The checks of submission {} failed and are tried again", id, again);
            arrivals.failed(id);
        }
    }
}
