package org.sanad.programmes.choice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.choice.ChooseModule.Outcome;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a private vote, ends it and lets it decide. Counts are read only after its end. */
@Component
public class HoldBallot {

    private final Sessions sessions;
    private final Ballots ballots;
    private final DecideModule decide;
    private final ProgrammePermit permit;
    private final Audit audit;
    private final Clock clock;

    HoldBallot(
            Sessions sessions, Ballots ballots, DecideModule decide, ProgrammePermit permit, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.ballots = ballots;
        this.decide = decide;
        this.permit = permit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opening it twice opens it once. */
    @Transactional
    public void open(SessionId id) {
        var session = locked(id);
        if (ballots.of(id).isPresent()) {
            return;
        }
        var agenda = decide.agenda(session);
        decide.closed(agenda).ifPresent(problem -> {
            throw new Refused(Refused.Kind.CONFLICT, problem);
        });
        ballots.open(id, agenda.open(), now());
        audit.recorded("ballot.opened", Subject.of("session", id));
    }

    /** A tie is left for the facilitator to settle with a note. */
    @Transactional
    public void end(SessionId id) {
        var session = locked(id);
        var ballot = require(id);
        if (ballot.ended()) {
            return;
        }
        if (ballot.voted().size() < Ballot.FEWEST) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("too-few-ballots", Ballot.FEWEST));
        }
        ballots.end(id, now());
        audit.recorded("ballot.ended", Subject.of("session", id));
        var votes = ballots.votes(id);
        if (votes.winner().isPresent()) {
            decide.decide(session, How.BALLOT, votes, Optional.empty(), "");
        }
    }

    @Transactional
    public Optional<Problem> settle(SessionId id, Optional<ModuleNumber> module, String why) {
        var session = locked(id);
        if (!require(id).ended()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("ballot-not-ended"));
        }
        Outcome outcome = decide.decide(session, How.BALLOT, ballots.votes(id), module, TypedText.of(why));
        return outcome.problem();
    }

    @Transactional
    public void discard(SessionId id) {
        locked(id);
        if (ballots.of(id).filter(Ballot::ended).isPresent()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("ballot-not-open"));
        }
        ballots.discard(id);
        audit.recorded("ballot.discarded", Subject.of("session", id));
    }

    private Ballot require(SessionId id) {
        return ballots.of(id).orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, Problem.of("ballot-not-open")));
    }

    private Session locked(SessionId id) {
        permit.require(Permission.RECORD_ATTENDANCE, id);
        return sessions.locked(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
