package org.sanad.programmes.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.shared.Kept;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for MHPSS to be woven into a livelihood project, and answers what was found missing. */
@Component
public class AskForProject {

    private final Requests requests;
    private final Steps steps;
    private final RequestPermit permit;
    private final Audit audit;
    private final Clock clock;

    AskForProject(Requests requests, Steps steps, RequestPermit permit, Audit audit, Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param on the day it was asked, which may be before somebody types it
     */
    @Transactional
    public Kept<UUID> ask(RequestDetails details, LocalDate on) {
        var site = permit.requireAt(details.site());
        if (on.isAfter(today())) {
            return new Kept.No<>(Map.of("askedOn", Problem.of("decision-day")));
        }
        var id = requests.add(details, site.area());
        written("request.asked", id, Step.Kind.ASKED, on);
        return new Kept.Yes<>(id);
    }

    /** Whoever moves it to another place asks there. */
    @Transactional
    public void change(UUID id, RequestDetails details) {
        var standing = permit.requireLocked(Permission.REQUEST_PROJECTS, id);
        var site = permit.requireAt(details.site());
        if (!standing.isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("request-decided"));
        }
        requests.change(id, details, site.area());
        written("request.changed", id, Step.Kind.ANSWERED, today());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Texts.ZONE));
    }

    private void written(String action, UUID id, Step.Kind kind, LocalDate on) {
        steps.add(id, kind, "", on);
        audit.recorded(action, Subject.of("request", id), Map.of());
    }
}
