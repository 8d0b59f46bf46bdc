package org.sanad.programmes.requests.jointplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.requests.Request;
import org.sanad.programmes.requests.RequestPermit;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the plan of both teams. Each agrees by somebody of its own, and nobody agrees for both. */
@Component
public class PlanTogether {

    private final Plans plans;
    private final RequestPermit permit;
    private final Audit audit;
    private final Clock clock;

    PlanTogether(Plans plans, RequestPermit permit, Audit audit, Clock clock) {
        this.plans = plans;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void write(UUID id, String words) {
        requireBefore(permit.requireLocked(Permission.REQUEST_PROJECTS, id));
        if (words.isEmpty() || words.length() > JointPlan.LONGEST) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("plan-words", JointPlan.LONGEST));
        }
        plans.write(id, words);
        audit.recorded("request.plan-written", Subject.of("request", id), Map.of());
    }

    @Transactional
    public void agree(UUID id, Team team, LocalDate on) {
        var request = permit.requireLocked(team.speaks(), id);
        requireBefore(request);
        if (request.plan().words().isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("plan-missing-yet"));
        }
        if (on.isAfter(LocalDate.now(clock.withZone(Texts.ZONE)))) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("decision-day"));
        }
        var user = permit.user(team.speaks());
        var both = Arrays.stream(Team.values())
                .filter(other -> other != team)
                .anyMatch(other -> plans.agreed(id, other).filter(user::equals).isPresent());
        if (both) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("plan-two-people"));
        }
        plans.agree(id, team, user, on);
        audit.recorded("request.plan-agreed", Subject.of("request", id), Map.of("team", team.name()));
    }

    private static void requireBefore(Request request) {
        if (request.state() == Request.State.DECLINED || request.project().isPresent()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("request-decided"));
        }
    }
}
