package org.sanad.programmes.calendar.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.tokens.SecretToken;
import org.sanad.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, renews and revokes the private address of one's own calendar. */
@Component
public class KeepCalendarLink {

    private static final int OCTETS = 32;

    private final CalendarLinks links;
    private final Permit permit;
    private final Audit audit;
    private final Clock clock;

    KeepCalendarLink(CalendarLinks links, Permit permit, Audit audit, Clock clock) {
        this.links = links;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return links.madeAt(self());
    }

    /** The new token, which is shown once and kept nowhere; the one before opens nothing any more. */
    @Transactional
    public String make(Language language) {
        var user = self();
        var token = SecretToken.fresh(OCTETS).value();
        links.put(user, token, language.tag(), clock.instant());
        audit.recorded("calendar-link.made", Subject.of("user", user));
        return token;
    }

    @Transactional
    public void revoke() {
        var user = self();
        if (links.remove(user)) {
            audit.recorded("calendar-link.revoked", Subject.of("user", user));
        }
    }

    private UUID self() {
        permit.requireAnywhere(Permission.SEE_PROJECTS);
        return permit.reach(Permission.SEE_PROJECTS).user();
    }
}
