package org.sanad.programmes.offline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.UserId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Says which pages a phone keeps for whoever marks their own cohorts, and no page to anybody else. */
@Component
class PrepareDevice {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 28;

    private final KeptPages keptPages;
    private final Permit permit;
    private final CurrentActor currentActor;
    private final Clock clock;

    PrepareDevice(KeptPages keptPages, Permit permit, CurrentActor currentActor, Clock clock) {
        this.keptPages = keptPages;
        this.permit = permit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    UserId user() {
        return Optional.ofNullable(currentActor.actor().user())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted")));
    }

    /** Whether whoever looks marks cohorts of their own. */
    boolean keepsPages() {
        return permit.reach(Permission.RECORD_ATTENDANCE).grants().stream()
                .anyMatch(grant -> grant.role().onlyOwn());
    }

    List<String> pages() {
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        return keepsPages()
                ? keptPages.of(permit.reach(Permission.RECORD_ATTENDANCE), today, DAYS_BACK, DAYS_AHEAD)
                : List.of();
    }
}
