package org.sanad.programmes.offline;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.CurrentActor;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.UserId;
import org.sanad.programmes.SessionId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a supervisor decide on records whose maker may not record there any more. What is applied is saved under the
 * supervisor's name; the receipt keeps the maker's.
 */
@Component
class DecideHeldRecords {

    private final DeviceRecords deviceRecords;
    private final List<RecordKind> kinds;
    private final Permit permit;
    private final CurrentActor currentActor;
    private final Audit audit;
    private final Clock clock;

    DecideHeldRecords(
            DeviceRecords deviceRecords,
            ObjectProvider<RecordKind> kinds,
            Permit permit,
            CurrentActor currentActor,
            Audit audit,
            Clock clock) {
        this.deviceRecords = deviceRecords;
        this.kinds = kinds.stream().toList();
        this.permit = permit;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<HeldRecord> open() {
        permit.requireAnywhere(Permission.DECIDE_HELD_RECORDS);
        return deviceRecords.held(permit.reach(Permission.DECIDE_HELD_RECORDS));
    }

    /**
     * Saves the record as if the supervisor had made it.
     *
     * @param why for a mark that corrects another one; may be empty
     * @throws Refused when it cannot be saved; it stays held
     */
    @Transactional
    void apply(UUID id, String why) {
        var held = locked(id);
        switch (taken(held, TypedText.of(why))) {
            case Taken.Refused(var problem) -> throw new Refused(Refused.Kind.CONFLICT, problem);
            case Taken.Conflict conflict ->
                throw new Refused(Refused.Kind.CONFLICT, Problem.of("held-record-conflicts"));
            case Taken.Applied applied -> decided(held, "APPLIED", TypedText.of(why), "device-record.applied");
            case Taken.Held stillHeld -> throw new IllegalStateException("a kind holds nothing");
            case Taken.Superseded gone -> throw new IllegalStateException("a kind supersedes nothing");
        }
    }

    @Transactional
    void setAside(UUID id, String why) {
        var held = locked(id);
        var reason = TypedText.of(why);
        if (reason.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("reason-missing"));
        }
        decided(held, "SET_ASIDE", reason, "device-record.set-aside");
    }

    private HeldRecord locked(UUID id) {
        permit.requireAnywhere(Permission.DECIDE_HELD_RECORDS);
        return deviceRecords
                .lockedHeld(id, permit.reach(Permission.DECIDE_HELD_RECORDS))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("held-record-gone")));
    }

    private Taken taken(HeldRecord held, String why) {
        var fields = new HashMap<>(deviceRecords.fields(held.payload()));
        if (!why.isEmpty()) {
            fields.put("why", why);
        }
        var session = new SessionId(held.sessionId());
        var record = new DeviceRecord(
                held.id(),
                held.kind(),
                session,
                new UserId(held.userId()),
                held.deviceMadeAt().toInstant(),
                List.of(),
                fields,
                Map.of());
        return kinds.stream()
                .filter(kind -> kind.name().equals(held.kind()))
                .findFirst()
                .map(kind -> kind.take(session, List.of(record)).get(held.id()))
                .orElseGet(() -> new Taken.Refused(Problem.of("record-not-understood")));
    }

    private void decided(HeldRecord held, String outcome, String reason, String action) {
        deviceRecords.decide(held.id(), outcome, currentActor.actor().user(), reason, clock.instant());
        audit.recorded(
                action,
                Subject.of("session", held.sessionId()),
                Map.of("record", held.id().toString(), "madeBy", held.userId().toString()));
    }
}
