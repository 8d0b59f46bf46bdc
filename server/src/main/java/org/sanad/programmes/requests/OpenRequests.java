package org.sanad.programmes.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.access.WhoMay;
import org.sanad.programmes.ProjectId;
import org.sanad.programmes.evidence.Justified;
import org.sanad.programmes.evidence.KeepEvidence;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows requests to those who may ask where they lie. */
@Component
public class OpenRequests {

    /** What a request's page is gathered from. */
    @Component
    record Sources(Requests requests, Steps steps, Shortfall shortfall, KeepEvidence evidence, WhoMay whoMay) {}

    private final Sources from;
    private final RequestPermit requestPermit;
    private final Permit permit;
    private final Clock clock;

    OpenRequests(Sources from, RequestPermit requestPermit, Permit permit, Clock clock) {
        this.from = from;
        this.requestPermit = requestPermit;
        this.permit = permit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Request> all() {
        permit.requireAnywhere(Permission.REQUEST_PROJECTS);
        return from.requests.reached(permit.reach(Permission.REQUEST_PROJECTS));
    }

    @Transactional(readOnly = true)
    public RequestView one(UUID id) {
        var request = requestPermit.require(Permission.REQUEST_PROJECTS, id);
        return new RequestView(
                request,
                from.shortfall.of(request),
                from.steps.of(id),
                from.evidence.of(id),
                from.evidence.nearby(Justified.request(id, request.area())),
                from.whoMay.names(Permission.DECIDE_PROJECTS, Target.at(request.area())),
                LocalDate.now(clock.withZone(Texts.ZONE)),
                requestPermit.allows(Permission.DECIDE_PROJECTS, request));
    }

    /** The request a project began with, for those who may open it. Whoever asks may see the project. */
    @Transactional(readOnly = true)
    public Optional<Request> of(ProjectId project) {
        return from.requests.of(project).filter(request -> requestPermit.allows(Permission.REQUEST_PROJECTS, request));
    }
}
