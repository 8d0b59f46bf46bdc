package org.sanad.programmes.inclusion.accommodations;

import java.util.Set;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.registry.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For the session's page: who comes with a support person, who is let in and not counted. */
@Component
public class SupportPersons {

    private final Accommodations accommodations;
    private final Sessions sessions;
    private final ProgrammePermit permit;

    SupportPersons(Accommodations accommodations, Sessions sessions, ProgrammePermit permit) {
        this.accommodations = accommodations;
        this.sessions = sessions;
        this.permit = permit;
    }

    /** Nobody for those who may not see accommodations. */
    @Transactional(readOnly = true)
    public Set<PersonId> at(SessionId id) {
        if (!permit.allows(Permission.SEE_ACCOMMODATIONS, id)) {
            return Set.of();
        }
        return sessions.find(id)
                .map(session -> accommodations.supported(session.cohort(), session.day()))
                .orElse(Set.of());
    }
}
