package org.sanad.assessment.rounds;

import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.UserId;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.RoundState;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a round to the field, closes it, and says that it is analysed; each with a reason, and each can be taken back. */
@Component
public class MoveRound {

    private static final int LONGEST_REASON = 1_000;

    private final RoundSteps steps;
    private final RoundPermit permit;
    private final CurrentActor currentActor;
    private final Audit audit;

    MoveRound(RoundSteps steps, RoundPermit permit, CurrentActor currentActor, Audit audit) {
        this.steps = steps;
        this.permit = permit;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** @return what stands against it; empty once it is done */
    @Transactional
    public Optional<Problem> move(RoundId id, RoundState to, String typedReason) {
        var round = permit.require(Permission.PLAN_ASSESSMENTS, id);
        var reason = typedReason.strip();
        var against = against(round, to, reason);
        if (against.isPresent()) {
            return against;
        }
        var user = Optional.ofNullable(currentActor.actor().user()).map(UserId::value);
        if (!steps.move(round, to, reason, user.orElse(null))) {
            throw new Refused(Refused.Kind.GONE_STALE, Problem.of("changed-meanwhile"));
        }
        audit.recorded("round.moved", Subject.of("round", id), Map.of("state", to));
        return Optional.empty();
    }

    private Optional<Problem> against(Round round, RoundState to, String reason) {
        if (!round.state().next().contains(to)) {
            return Optional.of(Problem.of("round-step"));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Optional.of(Problem.of("round-reason"));
        }
        if (to == RoundState.IN_FIELD && !steps.asksAnything(round.id())) {
            return Optional.of(Problem.of("round-asks-nothing"));
        }
        if (to == RoundState.PLANNED && steps.hasInterviews(round.id())) {
            return Optional.of(Problem.of("round-has-interviews"));
        }
        return Optional.empty();
    }
}
