package org.sanad.programmes.choice;

import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.Attendees;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the private vote of one person who is there. Nobody can read it afterwards: that somebody voted and what was
 * chosen are kept apart. Since nothing tells what a person chose, a second ballot of theirs is refused, never replaced.
 */
@Component
public class CastBallot {

    private final Sessions sessions;
    private final Ballots ballots;
    private final Agendas agendas;
    private final Attendees attendees;
    private final ProgrammePermit permit;
    private final Audit audit;

    CastBallot(
            Sessions sessions,
            Ballots ballots,
            Agendas agendas,
            Attendees attendees,
            ProgrammePermit permit,
            Audit audit) {
        this.sessions = sessions;
        this.ballots = ballots;
        this.agendas = agendas;
        this.attendees = attendees;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    public Optional<Problem> cast(SessionId id, PersonId person, Optional<ModuleNumber> module) {
        permit.require(Permission.RECORD_ATTENDANCE, id);
        var session = sessions.locked(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        requireVoter(id, person);
        if (module.isEmpty()) {
            return Optional.of(Problem.of("module-not-chosen"));
        }
        var notOffered = DecideModule.notOffered(agendas.at(session), Votes.NONE, module);
        if (notOffered.isPresent()) {
            return notOffered;
        }
        if (!ballots.receipt(id, person)) {
            return Optional.of(Problem.of("has-voted"));
        }
        ballots.count(id, module.get());
        audit.recorded("ballot.cast", Subject.of("session", id));
        return Optional.empty();
    }

    /** Somebody who came, while the vote runs. */
    private void requireVoter(SessionId id, PersonId person) {
        if (ballots.of(id).filter(ballot -> !ballot.ended()).isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("ballot-not-open"));
        }
        if (attendees.of(id).stream().noneMatch(there -> there.personId().equals(person.value()))) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("voter-not-present"));
        }
    }
}
