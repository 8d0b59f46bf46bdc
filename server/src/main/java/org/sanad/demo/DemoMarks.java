package org.sanad.demo;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Random;
import org.sanad.programmes.attendance.AbsenceReason;
import org.sanad.programmes.attendance.AttendanceSheet;
import org.sanad.programmes.attendance.CloseSession;
import org.sanad.programmes.attendance.Mark;
import org.sanad.programmes.attendance.RecordAttendance;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.sessions.Session;
import org.sanad.registry.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Marks a session of the story and closes it. */
@Component
@Profile("demo")
class DemoMarks {

    private final RecordAttendance recordAttendance;
    private final CloseSession closeSession;
    private final DemoGroups groups;
    private final Random random = new Random(3896);

    DemoMarks(RecordAttendance recordAttendance, CloseSession closeSession, DemoGroups groups) {
        this.recordAttendance = recordAttendance;
        this.closeSession = closeSession;
        this.groups = groups;
    }

    void mark(Told cohort, Session session, Attendees present) {
        record(cohort, session, present, module(session));
        close(session);
    }

    /** The module stays as the group chose it before, and the group chooses its next one. */
    void meet(Told cohort, Session session, Attendees present) {
        record(cohort, session, present, Optional.empty());
        groups.meet(session);
        close(session);
    }

    private void close(Session session) {
        closeSession.close(session.id());
    }

    private void record(Told cohort, Session session, Attendees present, Optional<ModuleNumber> module) {
        var marks = new LinkedHashMap<PersonId, Mark>();
        for (var person : cohort.people()) {
            marks.put(person, present.came(session, person) ? Mark.CAME : absence());
        }
        recordAttendance
                .record(AttendanceSheet.first(session.id(), module, marks))
                .orRefuse();
    }

    private Mark absence() {
        var reasons = AbsenceReason.values();
        var kind = random.nextInt(3) == 0 ? Mark.Kind.EXCUSED : Mark.Kind.ABSENT;
        return Mark.of(kind, reasons[random.nextInt(reasons.length)]);
    }

    /** Each group in its own order, as groups choose. */
    private Optional<ModuleNumber> module(Session session) {
        return session.number() == 0
                ? Optional.empty()
                : ModuleNumber.of(1 + Math.floorMod(session.id().hashCode() + session.number(), 8));
    }
}
