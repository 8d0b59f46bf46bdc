package org.sanad.programmes.leading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.CohortId;
import org.sanad.web.Texts;
import org.sanad.workforce.training.StaffTrainings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cohorts of these months of which somebody planned to lead is not confirmed, or nobody is planned: open points of a
 * supervisor. A point is settled by confirming, or by planning somebody else.
 */
@Component
class OpenLeading {

    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 60;

    private final Confirmations confirmations;
    private final Candidates candidates;
    private final StaffTrainings trainings;
    private final Permit permit;
    private final Clock clock;

    OpenLeading(
            Confirmations confirmations, Candidates candidates, StaffTrainings trainings, Permit permit, Clock clock) {
        this.confirmations = confirmations;
        this.candidates = candidates;
        this.trainings = trainings;
        this.permit = permit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<OpenPoint> points() {
        permit.requireAnywhere(Permission.KEEP_TRAININGS);
        var today = today();
        var running = confirmations.running(
                today.minusDays(DAYS_BACK), today, today.plusDays(DAYS_AHEAD), permit.reach(Permission.KEEP_TRAININGS));
        var byCohort = candidates
                .of(running.stream()
                        .map(cohort -> new CohortId(cohort.cohortId()))
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Candidate::cohort));
        return running.stream()
                .map(cohort -> new OpenPoint(cohort, byCohort.getOrDefault(new CohortId(cohort.cohortId()), List.of())))
                .filter(OpenPoint::isOpen)
                .toList();
    }

    /** Who offers which training next. */
    @Transactional(readOnly = true)
    Offers offers() {
        return new Offers(trainings.ahead(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }
}
