package org.sanad.programmes.fieldforms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.access.Permission;
import org.sanad.forms.FormTarget;
import org.sanad.forms.handover.Arrived;
import org.sanad.forms.handover.Decision;
import org.sanad.forms.handover.Made;
import org.sanad.forms.handover.Question;
import org.sanad.forms.handover.Taken;
import org.sanad.forms.handover.TakesSubmissions;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.attendance.Attendance;
import org.sanad.programmes.attendance.AttendanceSheet.ModuleNoted;
import org.sanad.programmes.attendance.Outsider;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;

/** Takes the attendance of a session from a phone. Marks that others saved otherwise are never overwritten unasked. */
@Component
class TakeAttendance implements TakesSubmissions {

    private final Sessions sessions;
    private final SessionMembers members;
    private final PhoneNewcomers newcomers;
    private final SaveMarks saveMarks;
    private final MarksMemo memo;
    private final AskAboutMarks askAboutMarks;

    TakeAttendance(
            Sessions sessions,
            SessionMembers members,
            PhoneNewcomers newcomers,
            SaveMarks saveMarks,
            MarksMemo memo,
            AskAboutMarks askAboutMarks) {
        this.sessions = sessions;
        this.members = members;
        this.newcomers = newcomers;
        this.saveMarks = saveMarks;
        this.memo = memo;
        this.askAboutMarks = askAboutMarks;
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public boolean takes(String xmlId) {
        return ShippedForm.SESSION_ATTENDANCE.is(xmlId);
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.RECORD_ATTENDANCE);
    }

    @Override
    public Taken take(Arrived arrived, Decision decision) {
        var session = arrived.id("session").flatMap(id -> sessions.locked(new SessionId(id)));
        if (session.isEmpty()) {
            return Taken.held("field-session-unknown");
        }
        if (!decision.isMade() && isForeign(session.get(), arrived.target())) {
            return Taken.held("field-session-foreign");
        }
        var earlier = arrived.before();
        if (earlier.isPresent() && !earlier.get().id().equals(session.get().id().value())) {
            return Taken.held("field-session-changed");
        }
        return decision.isMade() && decision.reason().isEmpty()
                ? Taken.held("reason-missing")
                : marked(arrived, session.get(), decision);
    }

    @Override
    public Question ask(Arrived arrived, Texts texts) {
        return arrived.id("session")
                .map(SessionId::new)
                .map(session -> askAboutMarks.of(session, told(arrived, session), texts))
                .orElse(Question.NONE);
    }

    private Taken marked(Arrived arrived, Session session, Decision decision) {
        var told = told(arrived, session.id());
        var before = memo.read(arrived.before().map(Made::memo).orElse(""));
        var given = new LinkedHashMap<PersonId, Attendance>();
        told.marks().forEach((person, mark) -> {
            var shown = Optional.ofNullable(before.get(person));
            given.put(
                    person,
                    new Attendance(
                            person, mark, shown, shown.map(any -> memo.edited()).orElse("")));
        });
        var saved = saveMarks.save(session.id(), module(arrived, session), given, decision.reason());
        var made = new Made(
                "session",
                session.id().value(),
                "/sessions/" + session.id(),
                memo.written(told.marks(), before, saved.saved()));
        var strangers = strangers(saved.outsiders(), told);
        if (!saved.differing().isEmpty()) {
            return held("field-marks-differ", saved.differing().size(), made);
        }
        if (strangers > 0 && !decision.isMade()) {
            return held("field-people-unknown", strangers, made);
        }
        return new Taken.Done(made, told.isWhole() ? Optional.empty() : Optional.of(Problem.of("field-list-differs")));
    }

    private static Taken held(String problem, int count, Made made) {
        return new Taken.Held(Problem.of(problem, count), Optional.of(made));
    }

    private ToldMarks told(Arrived arrived, SessionId session) {
        return ToldMarks.of(arrived, members.of(session), newcomers::of);
    }

    /** Who was only listed, and not in the cohort on that day, gets no mark and nobody is asked. */
    private static int strangers(List<Outsider> outsiders, ToldMarks told) {
        return (int) outsiders.stream()
                .filter(outsider -> told.named().contains(outsider.person()))
                .count();
    }

    private static boolean isForeign(Session session, FormTarget target) {
        return target.kind() == FormTarget.Kind.COHORT
                && !session.cohort().value().equals(target.id());
    }

    /** A module that somebody noted stays. */
    private static ModuleNoted module(Arrived arrived, Session session) {
        var told = arrived.number("module").flatMap(ModuleNumber::of);
        return session.kind() == SessionKind.PEER_SUPPORT && session.module().isEmpty() && told.isPresent()
                ? new ModuleNoted(Optional.empty(), told)
                : ModuleNoted.UNTOUCHED;
    }
}
