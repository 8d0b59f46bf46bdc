package org.sanad.programmes.leading;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.related.Leader;
import org.sanad.programmes.related.Leaders;
import org.sanad.programmes.related.RelatedPage;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.springframework.stereotype.Component;

/**
 * Hangs who leads on a cohort; and on a session that was held with nobody confirmed to lead it, for those who confirm.
 */
@Component
class LeadingPage implements RelatedPage {

    private static final int ORDER = 30;

    private final Leaders leaders;
    private final Sessions sessions;
    private final ProgrammePermit permit;

    LeadingPage(Leaders leaders, Sessions sessions, ProgrammePermit permit) {
        this.leaders = leaders;
        this.sessions = sessions;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        return permit.allows(Permission.SEE_PROJECTS, cohort)
                ? Optional.of(link(cohort, state(cohort)))
                : Optional.empty();
    }

    @Override
    public Optional<Link> of(SessionId session) {
        if (!permit.allows(Permission.KEEP_TRAININGS, session)) {
            return Optional.empty();
        }
        return sessions.find(session)
                .filter(LeadingPage::wasHeld)
                .map(Session::cohort)
                .filter(cohort -> leaders.of(cohort).stream().noneMatch(Leader::confirmed))
                .map(cohort -> link(cohort, "leading.state.led-unconfirmed"));
    }

    private String state(CohortId cohort) {
        var all = leaders.of(cohort);
        if (all.isEmpty()) {
            return "leading.state.nobody";
        }
        return all.stream().allMatch(Leader::confirmed) ? "leading.state.all-confirmed" : "leading.state.open";
    }

    private static boolean wasHeld(Session session) {
        return switch (session.state()) {
            case HELD, CLOSED -> true;
            case PLANNED, CANCELLED -> false;
        };
    }

    private static Link link(CohortId cohort, String state) {
        return new Link(ORDER, "/cohorts/" + cohort + "/leading", "leading.title", Optional.of(state));
    }
}
