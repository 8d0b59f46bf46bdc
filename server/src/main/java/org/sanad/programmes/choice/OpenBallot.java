package org.sanad.programmes.choice;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.Attendees;
import org.sanad.programmes.attendance.Attendees.Attendee;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a private vote: before its end only who has still to vote, after it only the counts. */
@Component
class OpenBallot {

    private final Sessions sessions;
    private final Agendas agendas;
    private final Ballots ballots;
    private final Choices choices;
    private final Attendees attendees;
    private final ProgrammePermit permit;

    OpenBallot(
            Sessions sessions,
            Agendas agendas,
            Ballots ballots,
            Choices choices,
            Attendees attendees,
            ProgrammePermit permit) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.ballots = ballots;
        this.choices = choices;
        this.attendees = attendees;
        this.permit = permit;
    }

    @Transactional(readOnly = true)
    BallotView open(SessionId id) {
        permit.require(Permission.RECORD_ATTENDANCE, id);
        var session =
                sessions.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var agenda = agendas.at(session);
        var ballot = ballots.of(id);
        var standing = choices.standing(session);
        boolean ended = ballot.filter(Ballot::ended).isPresent();
        var votes = ended ? ballots.votes(id) : Votes.NONE;
        return new BallotView(
                id.value(),
                ballot.isPresent(),
                ended,
                ballot.map(vote -> vote.voted().size()).orElse(0),
                ballot.filter(vote -> !vote.ended())
                        .map(vote -> waiting(id, vote))
                        .orElse(List.of()),
                votes,
                ended && standing.isEmpty() ? votes.ahead() : List.of(),
                standing,
                agenda.open(),
                agenda.modules());
    }

    /** The one who votes now. */
    @Transactional(readOnly = true)
    Attendee voter(SessionId id, PersonId person) {
        return open(id).waiting().stream()
                .filter(there -> there.personId().equals(person.value()))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private List<Attendee> waiting(SessionId id, Ballot ballot) {
        return attendees.of(id).stream()
                .filter(there -> !ballot.voted().contains(new PersonId(there.personId())))
                .toList();
    }
}
