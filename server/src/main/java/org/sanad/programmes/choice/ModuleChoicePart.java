package org.sanad.programmes.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.Attendees;
import org.sanad.programmes.choice.ChoiceView.BallotState;
import org.sanad.programmes.modules.Module;
import org.sanad.programmes.sessionpage.SessionPart;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;

/** "Which module next time?" on the session's page. */
@Component
class ModuleChoicePart implements SessionPart {

    /** What the part is gathered from. */
    @Component
    record Sources(Sessions sessions, Agendas agendas, Choices choices, Ballots ballots, Attendees attendees) {}

    private final Sources from;
    private final ChooseModule chooseModule;

    ModuleChoicePart(Sources from, ChooseModule chooseModule) {
        this.from = from;
        this.chooseModule = chooseModule;
    }

    @Override
    public String name() {
        return "module-choice";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean owns(String field) {
        return ChoiceForm.owns(field);
    }

    @Override
    public Optional<Problem> keep(SessionId session, Map<String, String> fields) {
        var form = new ChoiceForm(fields);
        return form.isBlank()
                ? Optional.empty()
                : chooseModule.choose(form.vote(session)).problem();
    }

    @Override
    public Optional<Piece> show(Asked asked) {
        return from.sessions()
                .find(asked.session())
                .map(session -> view(session, asked))
                .filter(view -> view.open()
                        || view.standing().isPresent()
                        || view.ballot().isPresent())
                .map(view -> new Piece("programmes/choice", Map.of("view", view)));
    }

    private ChoiceView view(Session session, Asked asked) {
        var agenda = from.agendas().at(session);
        var ballot = from.ballots().of(session.id());
        var standing = from.choices().standing(session);
        boolean open = asked.open() && agenda.mayChoose();
        var form = asked.refused().map(refused -> new ChoiceForm(refused.fields()));
        return new ChoiceView(
                session.id().value(),
                open,
                from.attendees().count(session.id()),
                agenda.open().stream()
                        .map(module -> row(module, standing, form))
                        .toList(),
                agenda.held().stream().map(Module::number).toList(),
                agenda.modules(),
                standing,
                form.map(typed -> typed.typed(ChoiceForm.WHY))
                        .orElse(standing.map(StandingChoice::why).orElse("")),
                asksWhy(asked, standing),
                asked.refused().map(Refusal::problem),
                ballot.map(vote -> new BallotState(vote.ended(), vote.voted().size())));
    }

    private static ChoiceView.Row row(Module module, Optional<StandingChoice> standing, Optional<ChoiceForm> form) {
        var number = module.number();
        var kept = standing.map(choice -> choice.votes().of(number))
                .filter(votes -> votes > 0)
                .map(String::valueOf);
        return new ChoiceView.Row(
                number,
                form.map(typed -> typed.typed(ChoiceForm.HANDS + number))
                        .or(() -> kept)
                        .orElse(""),
                form.map(typed -> typed.typed(ChoiceForm.CHOSEN).equals(number.toString()))
                        .orElse(standing.filter(choice -> choice.module().equals(number))
                                .isPresent()));
    }

    private static boolean asksWhy(Asked asked, Optional<StandingChoice> standing) {
        return standing.filter(choice -> !choice.why().isEmpty()).isPresent()
                || asked.refused()
                        .map(Refusal::problem)
                        .map(Problem::code)
                        .filter(
                                List.of(
                                        "vote-is-tied",
                                        "tie-settled-how",
                                        "choice-against-votes",
                                        "choice-note-too-long")::contains)
                        .isPresent();
    }
}
