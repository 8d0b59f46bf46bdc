package org.sanad.programmes.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.attendance.AttendanceSheet;
import org.sanad.programmes.attendance.AttendanceSheet.ModuleNoted;
import org.sanad.programmes.attendance.RecordAttendance;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.sessionpage.SessionPart.Refusal;
import org.sanad.programmes.sessionpage.SessionParts;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What else stood in the form of a session: the module that was held, and the fields of every part of the page. All of
 * it is kept or nothing.
 */
@Component
@Order(2)
class PageRecords implements RecordKind {

    private final RecordAttendance recordAttendance;
    private final Sessions sessions;
    private final SessionParts parts;
    private final TransactionTemplate undoable;

    PageRecords(
            RecordAttendance recordAttendance,
            Sessions sessions,
            SessionParts parts,
            PlatformTransactionManager transactions) {
        this.recordAttendance = recordAttendance;
        this.sessions = sessions;
        this.parts = parts;
        this.undoable = new TransactionTemplate(transactions);
        this.undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public String name() {
        return "page";
    }

    @Override
    public Map<UUID, Taken> take(SessionId session, List<DeviceRecord> records) {
        var taken = new LinkedHashMap<UUID, Taken>();
        records.forEach(record -> taken.put(record.id(), take(session, record)));
        return taken;
    }

    private Taken take(SessionId session, DeviceRecord record) {
        var problem = Objects.requireNonNull(undoable.execute(status -> {
            var wrong = kept(session, record);
            if (wrong.isPresent()) {
                status.setRollbackOnly(); // back to where this record began; the others of the session stay
            }
            return wrong;
        }));
        return problem.<Taken>map(Taken.Refused::new).orElseGet(Taken.Applied::new);
    }

    private Optional<Problem> kept(SessionId session, DeviceRecord record) {
        try {
            var differs = note(session, record);
            return differs.isPresent()
                    ? differs
                    : parts.keep(session, record.fields()).values().stream()
                            .map(Refusal::problem)
                            .findFirst();
        } catch (Refused refused) {
            return Optional.of(refused.problem());
        }
    }

    private Optional<Problem> note(SessionId session, DeviceRecord record) {
        var seen = module(record.before().getOrDefault("module", record.field("seen-module")));
        var now = module(record.field("module"));
        var stands = sessions.locked(session).flatMap(Session::module);
        if (!seen.equals(now) && !stands.equals(seen) && !stands.equals(now)) {
            return Optional.of(Problem.of("record-module-differs"));
        }
        recordAttendance
                .record(new AttendanceSheet(session, new ModuleNoted(seen, now), List.of()))
                .orRefuse();
        return Optional.empty();
    }

    private static Optional<ModuleNumber> module(String typed) {
        return TypedFields.number(typed).flatMap(ModuleNumber::of);
    }
}
