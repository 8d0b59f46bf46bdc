package org.sanad.care.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever passed requests on sees of them: on which day how many, never whose and what came of them. */
@Component
class LookBack {

    private static final int DAYS = 60;

    private final PassedOnDays days;
    private final Permit permit;
    private final CurrentActor currentActor;
    private final Clock clock;

    LookBack(PassedOnDays days, Permit permit, CurrentActor currentActor, Clock clock) {
        this.days = days;
        this.permit = permit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PassedOnDay> own() {
        permit.requireAnywhere(Permission.PASS_ON_REQUESTS);
        var since = LocalDate.now(clock.withZone(Texts.ZONE)).minusDays(DAYS);
        return Optional.ofNullable(currentActor.actor().user())
                .map(user -> days.of(user, since))
                .orElse(List.of());
    }
}
