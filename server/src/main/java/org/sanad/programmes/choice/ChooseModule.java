package org.sanad.programmes.choice;

import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.attendance.Attendees;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A group chooses the module of its next session (RU-08) by a show of hands. The same vote twice changes nothing; of two
 * different ones the second hears of the first.
 */
@Component
public class ChooseModule {

    private final Sessions sessions;
    private final Choices choices;
    private final Attendees attendees;
    private final DecideModule decide;
    private final Ballots ballots;
    private final ProgrammePermit permit;

    ChooseModule(
            Sessions sessions,
            Choices choices,
            Attendees attendees,
            DecideModule decide,
            Ballots ballots,
            ProgrammePermit permit) {
        this.sessions = sessions;
        this.choices = choices;
        this.attendees = attendees;
        this.decide = decide;
        this.ballots = ballots;
        this.permit = permit;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Chosen now, or chosen so before. */
        record Chosen(ModuleNumber module) implements Outcome {}

        record NotChosen(Problem because) implements Outcome {}

        default Optional<Problem> problem() {
            return switch (this) {
                case Chosen chosen -> Optional.empty();
                case NotChosen(var because) -> Optional.of(because);
            };
        }
    }

    @Transactional
    public Outcome choose(Vote given) {
        permit.require(Permission.RECORD_ATTENDANCE, given.session());
        var session = sessions.locked(given.session())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        var vote = new Vote(given.session(), given.seen(), given.hands(), given.chosen(), TypedText.of(given.why()));
        var standing = choices.standing(session);
        if (standing.isPresent() && untouched(session, vote, standing.get())) {
            return new Outcome.Chosen(standing.get().module());
        }
        return refusal(session, vote, standing)
                .<Outcome>map(Outcome.NotChosen::new)
                .orElseGet(() -> decided(session, vote));
    }

    private Optional<Problem> refusal(Session session, Vote vote, Optional<StandingChoice> standing) {
        int present = attendees.count(session.id());
        if (!standing.map(choice -> choice.id().toString()).orElse("").equals(vote.seen())) {
            return Optional.of(Problem.of("module-chosen-by-another"));
        }
        if (ballots.of(session.id()).isPresent()) {
            return Optional.of(Problem.of("ballot-stands"));
        }
        if (vote.hands().total() > present) {
            return Optional.of(
                    Problem.of("more-votes-than-present", vote.hands().total(), present));
        }
        return Optional.empty();
    }

    /** As it stands, or as the page showed it: then somebody else's later choice is not in question. */
    private boolean untouched(Session session, Vote vote, StandingChoice standing) {
        return choices.of(session.cohort()).stream()
                .filter(choice -> choice.id().equals(standing.id())
                        || choice.id().toString().equals(vote.seen()))
                .anyMatch(choice -> choice.says(vote.chosen(), vote.hands(), vote.why()));
    }

    private Outcome decided(Session session, Vote vote) {
        var how = vote.hands().total() > 0 ? How.HANDS : How.AGREED;
        return decide.decide(session, how, vote.hands(), vote.chosen(), vote.why());
    }
}
