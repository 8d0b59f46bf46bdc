package org.sanad.programmes;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Reach;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * {@link Permit} for projects, cohorts and sessions by their ids. Who reaches only their own reaches the cohorts they
 * facilitate. An id out of reach and an id of nothing are refused alike, save to those who reach everything.
 */
@Component
public class ProgrammePermit {

    private final Permit permit;
    private final Bounds bounds;

    ProgrammePermit(Permit permit, Bounds bounds) {
        this.permit = permit;
        this.bounds = bounds;
    }

    public void require(Permission permission, ProjectId project) {
        permit.requireAnywhere(permission);
        check(bounds.reachesProject(project, permit.reach(permission)), permit.reach(permission));
    }

    public void require(Permission permission, CohortId cohort) {
        permit.requireAnywhere(permission);
        check(bounds.reachesCohort(cohort, permit.reach(permission)), permit.reach(permission));
    }

    public void require(Permission permission, SessionId session) {
        permit.requireAnywhere(permission);
        check(bounds.reachesSession(session, permit.reach(permission)), permit.reach(permission));
    }

    public boolean allows(Permission permission, ProjectId project) {
        return permit.allowsAnywhere(permission) && bounds.reachesProject(project, permit.reach(permission));
    }

    public boolean allows(Permission permission, CohortId cohort) {
        return permit.allowsAnywhere(permission) && bounds.reachesCohort(cohort, permit.reach(permission));
    }

    public boolean allows(Permission permission, SessionId session) {
        return permit.allowsAnywhere(permission) && bounds.reachesSession(session, permit.reach(permission));
    }

    private static void check(boolean reached, Reach reach) {
        if (reached) {
            return;
        }
        throw reach.everywhere()
                ? new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found"))
                : new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
    }
}
