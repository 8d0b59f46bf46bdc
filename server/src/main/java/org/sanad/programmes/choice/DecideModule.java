package org.sanad.programmes.choice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.programmes.SessionChanged;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.attendance.Attendees;
import org.sanad.programmes.choice.ChooseModule.Outcome;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns votes into the module of the next session, by the rules that hold for hands and ballots alike. */
@Component
class DecideModule {

    /** What a group decided, ready to be kept. */
    record Decision(ModuleNumber module, How how, Votes votes, int present, String why) {}

    /** Where the choices are kept and told. */
    @Component
    record Records(Sessions sessions, Choices choices, Audit audit, ApplicationEventPublisher events) {}

    private final Records records;
    private final Agendas agendas;
    private final Attendees attendees;
    private final Clock clock;

    DecideModule(Records records, Agendas agendas, Attendees attendees, Clock clock) {
        this.records = records;
        this.agendas = agendas;
        this.attendees = attendees;
        this.clock = clock;
    }

    /** Whoever calls holds the session locked and has checked the permission. */
    Outcome decide(Session session, How how, Votes votes, Optional<ModuleNumber> wanted, String why) {
        var agenda = agendas.at(session);
        return closed(agenda)
                .or(() -> notOffered(agenda, votes, wanted))
                .or(() -> unclear(votes, wanted, why))
                .<Outcome>map(Outcome.NotChosen::new)
                .orElseGet(
                        () -> kept(agenda, how, votes, wanted.or(votes::winner).orElseThrow(), why));
    }

    Agenda agenda(Session session) {
        return agendas.at(session);
    }

    Optional<Problem> closed(Agenda agenda) {
        if (agenda.session().state() == SessionState.CLOSED) {
            return Optional.of(Problem.of("session-closed"));
        }
        if (agenda.session().state() == SessionState.CANCELLED) {
            return Optional.of(Problem.of("session-cancelled"));
        }
        return agenda.mayChoose() ? Optional.empty() : Optional.of(Problem.of("no-session-to-choose-for"));
    }

    static Optional<Problem> notOffered(Agenda agenda, Votes votes, Optional<ModuleNumber> wanted) {
        var named = new TreeSet<>(votes.counts().keySet());
        wanted.ifPresent(named::add);
        if (named.stream().anyMatch(agenda::held)) {
            return Optional.of(Problem.of("module-held-already"));
        }
        return named.stream().allMatch(module -> agenda.modules().find(module).isPresent())
                ? Optional.empty()
                : Optional.of(Problem.of("module-not-known"));
    }

    private static Optional<Problem> unclear(Votes votes, Optional<ModuleNumber> wanted, String why) {
        if (wanted.isEmpty()) {
            return switch (votes.ahead().size()) {
                case 0 -> Optional.of(Problem.of("module-not-chosen"));
                case 1 -> Optional.empty();
                default -> Optional.of(Problem.of("vote-is-tied"));
            };
        }
        if (why.length() > 300) {
            return Optional.of(Problem.of("choice-note-too-long", 300));
        }
        if (votes.total() == 0 || votes.winner().equals(wanted) || !why.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.of(votes.ahead().contains(wanted.get()) ? "tie-settled-how" : "choice-against-votes"));
    }

    private Outcome kept(Agenda agenda, How how, Votes votes, ModuleNumber module, String why) {
        var session = agenda.session();
        var next = records.sessions().locked(agenda.next().orElseThrow().id()).orElseThrow();
        var decision = new Decision(module, how, votes, attendees.count(session.id()), why);
        records.choices()
                .add(session.id(), next, decision, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
        records.sessions().note(next.id(), Optional.of(module));
        records.events().publishEvent(new SessionChanged(next.id()));
        records.audit()
                .recorded(
                        "module.chosen",
                        Subject.of("session", session.id()),
                        Map.of("module", module.value(), "how", how.name()));
        return new Outcome.Chosen(module);
    }
}
