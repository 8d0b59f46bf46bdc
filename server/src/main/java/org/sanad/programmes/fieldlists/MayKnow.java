package org.sanad.programmes.fieldlists;

import org.sanad.access.Actor;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.forms.FormTarget;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Whether somebody may have the names of those in a cohort or a project. A phone has them by what it was set up for;
 * somebody at a browser only with the permission to see by name who came, whatever forms they may fill in.
 */
@Component
class MayKnow {

    private final CurrentActor currentActor;
    private final Permit permit;
    private final ProgrammePermit programmePermit;

    MayKnow(CurrentActor currentActor, Permit permit, ProgrammePermit programmePermit) {
        this.currentActor = currentActor;
        this.permit = permit;
        this.programmePermit = programmePermit;
    }

    boolean people(FormTarget target) {
        if (currentActor.actor().equals(Actor.NOBODY) || target.project() == null) {
            return true;
        }
        if (target.kind() == FormTarget.Kind.COHORT && target.id() != null) {
            return programmePermit.allows(Permission.SEE_MARKS, new CohortId(target.id()));
        }
        return programmePermit.allows(Permission.SEE_MARKS, new ProjectId(target.project()))
                && !permit.onlyOwn(Permission.SEE_MARKS, target.target());
    }
}
