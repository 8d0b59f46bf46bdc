package org.sanad.programmes.checkpoint;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.related.RelatedPage;
import org.sanad.programmes.sessions.Sessions;
import org.springframework.stereotype.Component;

/** The way from a cohort to its checkpoint, once there is a plan; it says when the group is to be asked. */
@Component
class CheckpointPage implements RelatedPage {

    private final Sessions sessions;
    private final Interests interests;
    private final Adaptations adaptations;
    private final ProgrammePermit permit;

    CheckpointPage(Sessions sessions, Interests interests, Adaptations adaptations, ProgrammePermit permit) {
        this.sessions = sessions;
        this.interests = interests;
        this.adaptations = adaptations;
        this.permit = permit;
    }

    @Override
    public Optional<Link> of(CohortId cohort) {
        if (!permit.allows(Permission.SEE_PROJECTS, cohort)) {
            return Optional.empty();
        }
        return Optional.of(new Link(30, "/cohorts/" + cohort + "/checkpoint", "checkpoint.title", state(cohort)));
    }

    private Optional<String> state(CohortId cohort) {
        if (adaptations.of(cohort).stream().anyMatch(Adaptation::isOpen)) {
            return Optional.of(Adaptation.State.PROPOSED.messageKey());
        }
        var due = OpenCheckpoint.isDue(sessions.of(cohort))
                && interests.of(cohort).isEmpty();
        return due ? Optional.of("checkpoint.to-ask") : Optional.empty();
    }
}
