package org.sanad.programmes.clashes;

import java.util.List;
import java.util.Optional;
import org.sanad.programmes.planning.Other;
import org.sanad.programmes.planning.PlanWarning;
import org.sanad.programmes.sessions.PlanLine;

/**
 * Something that stands against a session of a plan.
 *
 * @param people who is wanted twice; empty for those who may not see them
 */
public record Clash(PlanLine session, PlanWarning warning, List<SharedMember> people) {

    /** The other session, where there is one and whoever looks may see its project. */
    public Optional<Other> other() {
        return warning.other().filter(Other::near);
    }
}
