package org.sanad.programmes.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

/** Accepts a request that has all it needs, declines it with a reason, or asks for what is missing. */
@Component
public class DecideRequest {

    private final Requests requests;
    private final Steps steps;
    private final Shortfall shortfall;
    private final RequestPermit permit;
    private final Audit audit;
    private final Clock clock;

    DecideRequest(Requests requests, Steps steps, Shortfall shortfall, RequestPermit permit, Audit audit, Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.shortfall = shortfall;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Kept<UUID> decide(UUID id, Decision decision) {
        var request = permit.requireLocked(Permission.DECIDE_PROJECTS, id);
        if (!request.isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("request-decided"));
        }
        var fault = fault(request, decision);
        if (fault.isPresent()) {
            return new Kept.No<>(Map.of(fault.get().getKey(), fault.get().getValue()));
        }
        requests.state(id, decision.kind().state());
        steps.add(id, decision.kind().step(), decision.words(), decision.on());
        audit.recorded(
                "request.decided",
                Subject.of("request", id),
                Map.of("decision", decision.kind().name()));
        return new Kept.Yes<>(id);
    }

    /** Before anything of a form is read: who may not decide learns nothing of what was wrong with it. */
    void requireDeciding(UUID id) {
        permit.require(Permission.DECIDE_PROJECTS, id);
    }

    private Optional<Map.Entry<String, Problem>> fault(Request request, Decision decision) {
        if (decision.on().isAfter(LocalDate.now(clock.withZone(Texts.ZONE)))) {
            return Optional.of(Map.entry("decidedOn", Problem.of("decision-day")));
        }
        if (decision.kind() != Decision.Kind.ACCEPT) {
            return decision.words().isEmpty()
                    ? Optional.of(Map.entry("words", Problem.of("decision-reason")))
                    : Optional.empty();
        }
        return shortfall.of(request).stream().anyMatch(Need::isForAccepting)
                ? Optional.of(Map.entry("needs", Problem.of("request-incomplete")))
                : Optional.empty();
    }
}
