package org.sanad.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.attendance.Attendees;
import org.sanad.programmes.catalogue.Materials;
import org.sanad.programmes.choice.ChooseModule;
import org.sanad.programmes.choice.Vote;
import org.sanad.programmes.choice.Votes;
import org.sanad.programmes.leaflets.HandOutLeaflets;
import org.sanad.programmes.leaflets.Handout;
import org.sanad.programmes.leaflets.Stack;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.notes.NoteSession;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.web.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What groups of the story do at a session besides coming: they choose, take leaflets along, and a note is written. */
@Component
@Profile("demo")
class DemoGroups {

    /** What a group of the story wants at each of its sessions, and what else got hands. */
    private static final List<List<Integer>> WISHES = List.of(List.of(1, 6, 2), List.of(6, 3, 7), List.of(3, 2, 4));

    private final ChooseModule chooseModule;
    private final HandOutLeaflets handOutLeaflets;
    private final NoteSession noteSession;
    private final Sources from;

    /** What the story must know before it can tell. */
    @Component
    @Profile("demo")
    record Sources(Sessions sessions, Attendees attendees, Materials materials) {}

    DemoGroups(ChooseModule chooseModule, HandOutLeaflets handOutLeaflets, NoteSession noteSession, Sources from) {
        this.chooseModule = chooseModule;
        this.handOutLeaflets = handOutLeaflets;
        this.noteSession = noteSession;
        this.from = from;
    }

    void meet(Session session) {
        int came = from.attendees().count(session.id());
        var wishes = WISHES.get(session.number() % WISHES.size());
        var hands = Map.of(
                new ModuleNumber(wishes.get(0)),
                came - came / 3 - 1,
                new ModuleNumber(wishes.get(1)),
                came / 3,
                new ModuleNumber(wishes.get(2)),
                1);
        chooseModule.choose(new Vote(session.id(), "", new Votes(hands), Optional.empty(), ""));
        from.sessions().find(session.id()).flatMap(Session::module).ifPresent(module -> handOut(session, module, came));
    }

    private void handOut(Session session, ModuleNumber module, int came) {
        var first = from.materials().leaflets(Optional.of(module), List.of()).getFirst();
        handOutLeaflets.handOut(new Handout(
                session.id(),
                Map.of(new Stack(first.id(), Language.ARABIC), came - 3, new Stack(first.id(), Language.SORANI), 3),
                Map.of()));
        noteSession.note(
                session.id(),
                Optional.empty(),
                "Many questions about long days at work. The hall was warm; bring water.");
    }
}
