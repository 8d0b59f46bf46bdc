package org.sanad.programmes.offline;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.offline.DeviceRecords.Settled;
import org.sanad.programmes.sessions.Sessions;
import org.sanad.shared.Problem;
import org.sanad.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/**
 * Settles the records of one session: receipt and deed in one transaction, so that a server that dies between has done
 * both or neither, and a record sent again is answered as before.
 */
@Component
class SettleRecords {

    /** One user's records that may wait for a supervisor; more come only from somebody who is not working. */
    private static final int MOST_HELD = 2_000;

    /** What settling asks of others. */
    @Component
    record Asks(Sessions sessions, ProgrammePermit permit, Audit audit, ObjectMapper json, Clock clock) {}

    private final DeviceRecords deviceRecords;
    /** In the order in which they are taken: votes are counted against those who are marked as present. */
    private final Map<String, RecordKind> kinds;

    private final Asks asks;

    SettleRecords(DeviceRecords deviceRecords, ObjectProvider<RecordKind> kinds, Asks asks) {
        this.deviceRecords = deviceRecords;
        this.kinds = kinds.orderedStream()
                .collect(Collectors.toMap(
                        RecordKind::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.asks = asks;
    }

    /** Answers for every record; all are of one session and of the user who sends, and all or none are confidential. */
    @Transactional
    List<Answer> settle(List<DeviceRecord> records, Duration behind, Texts texts) {
        var session = records.getFirst().session();
        // held first of all: two deliveries for one session come one after the other and never wait for each other
        if (asks.sessions().locked(session).isEmpty()) {
            return records.stream()
                    .map(record -> Answer.refused(record.id().toString(), Problem.of("record-session-gone"), texts))
                    .toList();
        }
        var begun = deviceRecords.begin(records, behind, asks.clock().instant());
        var fresh =
                records.stream().filter(record -> begun.contains(record.id())).toList();
        var known = records.stream()
                .filter(record -> !begun.contains(record.id()))
                .map(DeviceRecord::id)
                .toList();
        var answers = new ArrayList<>(repeated(known, records.getFirst(), texts));
        answers.addAll(settled(session, fresh, texts));
        return answers;
    }

    private List<Answer> settled(SessionId session, List<DeviceRecord> fresh, Texts texts) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        var confidential = fresh.stream().allMatch(DeviceRecord::isConfidential);
        var taken = confidential || asks.permit().allows(Permission.RECORD_ATTENDANCE, session)
                ? taken(session, fresh)
                : held(session, fresh);
        var answers = new ArrayList<Answer>();
        var settled = new ArrayList<Settled>();
        taken.forEach((id, outcome) -> {
            var answer = Answer.of(id.toString(), outcome, texts);
            answers.add(answer);
            settled.add(new Settled(id, outcome.outcome(), asks.json().writeValueAsString(answer)));
        });
        deviceRecords.settle(settled);
        return answers;
    }

    private Map<UUID, Taken> taken(SessionId session, List<DeviceRecord> records) {
        var taken = new LinkedHashMap<UUID, Taken>();
        var byKind = records.stream()
                .map(record -> record.withBefore(deviceRecords.lastApplied(record)))
                .collect(Collectors.groupingBy(DeviceRecord::kind));
        kinds.forEach((name, kind) -> taken.putAll(kind.take(session, byKind.getOrDefault(name, List.of()))));
        records.forEach(
                record -> taken.putIfAbsent(record.id(), new Taken.Refused(Problem.of("record-not-understood"))));
        return taken;
    }

    private Map<UUID, Taken> held(SessionId session, List<DeviceRecord> records) {
        var full = deviceRecords.held(records.getFirst().madeBy()) > MOST_HELD;
        var taken = new LinkedHashMap<UUID, Taken>();
        records.forEach(record ->
                taken.put(record.id(), full ? new Taken.Refused(Problem.of("too-many-held")) : new Taken.Held()));
        asks.audit().recorded("device-record.held", Subject.of("session", session), Map.of("records", records.size()));
        return taken;
    }

    /** As they were answered the first time; an applied one is called that, so that the phone may forget it. */
    private List<Answer> repeated(List<UUID> known, DeviceRecord by, Texts texts) {
        if (known.isEmpty()) {
            return List.of();
        }
        return deviceRecords.receipts(known).stream()
                .map(receipt -> receipt.userId().equals(by.madeBy().value())
                        ? again(receipt, texts)
                        : Answer.refused(receipt.id().toString(), Problem.of("record-of-another"), texts))
                .toList();
    }

    private Answer again(DeviceRecords.Receipt receipt, Texts texts) {
        return switch (receipt.outcome()) {
            case "REFUSED", "CONFLICT", "HELD" -> asks.json().readValue(receipt.answer(), Answer.class);
            case "SET_ASIDE" -> Answer.refused(receipt.id().toString(), Problem.of("record-set-aside"), texts);
            default -> new Answer(receipt.id().toString(), "already", Map.of());
        };
    }
}
