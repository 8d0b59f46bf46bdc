package org.sanad.programmes.participantlist;

import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.UserId;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may import a list: whoever may both register people and bring them into this cohort, as a user with a name. */
@Component
class ImportPermit {

    private final Permit permit;
    private final ProgrammePermit programmePermit;
    private final CurrentActor currentActor;

    ImportPermit(Permit permit, ProgrammePermit programmePermit, CurrentActor currentActor) {
        this.permit = permit;
        this.programmePermit = programmePermit;
        this.currentActor = currentActor;
    }

    boolean allowsAnywhere() {
        return permit.allowsAnywhere(Permission.ENROL_PARTICIPANTS)
                && permit.allowsAnywhere(Permission.REGISTER_PEOPLE);
    }

    void requireAnywhere() {
        permit.requireAnywhere(Permission.ENROL_PARTICIPANTS);
        permit.requireAnywhere(Permission.REGISTER_PEOPLE);
    }

    void require(CohortId cohort) {
        programmePermit.require(Permission.ENROL_PARTICIPANTS, cohort);
        programmePermit.require(Permission.REGISTER_PEOPLE, cohort);
    }

    UserId user() {
        var user = currentActor.actor().user();
        if (user == null) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
        }
        return user;
    }
}
