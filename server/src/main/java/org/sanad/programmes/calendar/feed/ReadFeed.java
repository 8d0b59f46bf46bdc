package org.sanad.programmes.calendar.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.sanad.access.ActingAs;
import org.sanad.access.Grants;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.UserId;
import org.sanad.programmes.calendar.CalendarEntries;
import org.sanad.programmes.calendar.CalendarWords;
import org.sanad.programmes.calendar.Whose;
import org.sanad.programmes.modules.Modules;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Reads the calendar of whoever made an address, with the rights they have now: a role that is taken away takes the
 * sessions out of the calendar, and the last one closes the address.
 */
@Component
class ReadFeed {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 180;
    private static final int MOST = 2000;

    private final CalendarEntries entries;
    private final Modules modules;
    private final Grants grants;
    private final Permit permit;
    private final Clock clock;

    ReadFeed(CalendarEntries entries, Modules modules, Grants grants, Permit permit, Clock clock) {
        this.entries = entries;
        this.modules = modules;
        this.grants = grants;
        this.permit = permit;
        this.clock = clock;
    }

    /** Empty where there is nothing to see any more. */
    Optional<String> of(UserId user, Texts texts, String origin) {
        var answer = new ArrayList<String>();
        grants.actor(user)
                .ifPresent(actor -> ActingAs.run(actor, () -> own(texts, origin).ifPresent(answer::add)));
        return answer.stream().findFirst();
    }

    private Optional<String> own(Texts texts, String origin) {
        if (!permit.allowsAnywhere(Permission.SEE_PROJECTS)) {
            return Optional.empty();
        }
        var reach = permit.reach(Permission.SEE_PROJECTS);
        var today = LocalDate.now(clock.withZone(Texts.ZONE));
        var first = today.minusDays(DAYS_BACK);
        var last = today.plusDays(DAYS_AHEAD);
        var sessions = entries
                .between(first, last, new Whose.Own(), reach, texts.language().tag())
                .stream()
                .limit(MOST)
                .toList();
        var opens = permit.reach(Permission.SEE_MARKS).grants().containsAll(reach.grants());
        var words = new CalendarWords(texts, modules.names());
        return Optional.of(new FeedText(texts, words, origin, opens).of(sessions, clock.instant()));
    }
}
