package org.sanad.programmes.sessions;

import java.time.Clock;
import java.time.LocalDate;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.programmes.modules.Modules;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A facilitator's day: what is still to finish, what is today, what comes next. */
@Component
class OpenDay {

    private static final int DAYS_AHEAD = 28;
    private static final int MOST_AHEAD = 6;

    private final Days days;
    private final Modules modules;
    private final Permit permit;
    private final Clock clock;

    OpenDay(Days days, Modules modules, Permit permit, Clock clock) {
        this.days = days;
        this.modules = modules;
        this.permit = permit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    FacilitatorDay open(String language) {
        permit.requireAnywhere(Permission.RECORD_ATTENDANCE);
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        var user = permit.reach(Permission.RECORD_ATTENDANCE).user();
        var lines = days.of(user, today, today.plusDays(DAYS_AHEAD), language);
        return new FacilitatorDay(
                today,
                lines.stream().filter(line -> line.onDay().isBefore(today)).toList(),
                lines.stream().filter(line -> line.onDay().equals(today)).toList(),
                lines.stream()
                        .filter(line -> line.onDay().isAfter(today))
                        .limit(MOST_AHEAD)
                        .toList(),
                modules.names());
    }
}
