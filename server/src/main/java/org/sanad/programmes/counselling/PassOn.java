package org.sanad.programmes.counselling;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.care.requests.Origin;
import org.sanad.care.requests.PassOnRequest;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.Attendances;
import org.sanad.programmes.cohorts.Cohorts;
import org.sanad.programmes.projects.Projects;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.registry.PersonId;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes on from a session that one of its people asks for counselling. Programmes keep nothing of it. */
@Component
public class PassOn {

    private final Sessions sessions;
    private final Cohorts cohorts;
    private final Projects projects;
    private final Attendances attendances;
    private final ProgrammePermit permit;
    private final PassOnRequest passOnRequest;

    PassOn(
            Sessions sessions,
            Cohorts cohorts,
            Projects projects,
            Attendances attendances,
            ProgrammePermit permit,
            PassOnRequest passOnRequest) {
        this.sessions = sessions;
        this.cohorts = cohorts;
        this.projects = projects;
        this.attendances = attendances;
        this.permit = permit;
        this.passOnRequest = passOnRequest;
    }

    /**
     * @throws Refused for somebody who was not in the cohort on the day of the session
     */
    @Transactional
    public void passOn(SessionId id, PersonId person) {
        permit.require(Permission.PASS_ON_REQUESTS, id);
        var session = sessions.find(id).orElseThrow();
        attendances.outsiders(session, List.of(person)).forEach(outsider -> {
            throw new Refused(Refused.Kind.CONFLICT, outsider.problem());
        });
        var project = cohorts.find(session.cohort())
                .flatMap(cohort -> projects.find(cohort.project()))
                .orElseThrow();
        passOnRequest.passOn(person, new Origin(project.id().value(), project.code(), project.area()));
    }

    /** Before anything of a form is read: who may not pass on learns nothing of what was wrong with it. */
    void requirePassingOn(SessionId id) {
        permit.require(Permission.PASS_ON_REQUESTS, id);
    }
}
