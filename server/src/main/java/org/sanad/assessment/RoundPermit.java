package org.sanad.assessment;

import org.sanad.access.Audience;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * {@link Permit} for rounds by their ids. A round out of reach and an id of nothing are refused alike, save to those who
 * reach everything.
 */
@Component
public class RoundPermit {

    private final Permit permit;
    private final Rounds rounds;

    RoundPermit(Permit permit, Rounds rounds) {
        this.permit = permit;
        this.rounds = rounds;
    }

    /** The round, for those who have the permission where it lies. */
    public Round require(Permission permission, RoundId id) {
        permit.requireAnywhere(permission);
        var round = rounds.find(id).orElseThrow(() -> unknown(permission));
        permit.require(permission, round.target());
        return round;
    }

    public boolean allows(Permission permission, Round round) {
        return permit.allows(permission, round.target());
    }

    /** Whether no count is too small for the reader. */
    public boolean seesEveryCount() {
        return permit.audience() == Audience.INTERNAL;
    }

    private Refused unknown(Permission permission) {
        return permit.reach(permission).everywhere()
                ? new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"))
                : new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
    }
}
