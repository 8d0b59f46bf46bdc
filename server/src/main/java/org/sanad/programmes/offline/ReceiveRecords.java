package org.sanad.programmes.offline;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.UserId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes what a phone sends. Every record is answered by itself, and one that cannot be taken keeps no other waiting.
 */
@Component
public class ReceiveRecords {

    /** A phone with more sends in parts. */
    static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveRecords.class);

    /**
     * What a phone sends at once.
     *
     * @param deviceNow the phone's clock while sending, from which the server learns how far it is off
     */
    public record Batch(
            @Nullable String deviceNow, @Nullable List<Map<String, @Nullable Object>> records) {}

    private final SettleRecords settleRecords;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReceiveRecords(SettleRecords settleRecords, CurrentActor currentActor, Clock clock) {
        this.settleRecords = settleRecords;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** One answer for each record, in their order. */
    public List<Answer> receive(Batch batch, Texts texts) {
        var user = Optional.ofNullable(currentActor.actor().user())
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted")));
        var sent = Optional.ofNullable(batch.records()).orElse(List.of());
        if (sent.size() > MOST) {
            throw new Refused(Refused.Kind.TOO_LARGE, Problem.of("too-many-records", MOST));
        }
        var answers = new LinkedHashMap<String, Answer>();
        var own = new ArrayList<DeviceRecord>();
        for (var one : sent) {
            var id = String.valueOf(one.get("id"));
            var record = DeviceRecord.read(one);
            record.filter(read -> read.madeBy().equals(user)).ifPresent(own::add);
            answers.put(id, Answer.refused(id, notTaken(record, user), texts));
        }
        var behind = DeviceRecord.instant(batch.deviceNow())
                .map(device -> Duration.between(device, clock.instant()))
                .orElse(Duration.ZERO);
        bySession(own).forEach(group -> settled(group, behind, texts).forEach(given -> answers.put(given.id(), given)));
        return List.copyOf(answers.values());
    }

    /** Stands until the record is settled; such a record leaves no receipt, so its maker can still send it. */
    private static Problem notTaken(Optional<DeviceRecord> record, UserId user) {
        return record.isEmpty() ? Problem.of("record-not-understood") : Problem.of("record-of-another");
    }

    private static List<List<DeviceRecord>> bySession(List<DeviceRecord> records) {
        var distinct = new LinkedHashMap<Object, DeviceRecord>();
        records.forEach(record -> distinct.putIfAbsent(record.id(), record));
        return List.copyOf(distinct.values().stream()
                .collect(Collectors.groupingBy(ReceiveRecords::settledWith, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Requests apart from what stands in the session's form, since other rules say who may make them. */
    private static List<Object> settledWith(DeviceRecord record) {
        return List.of(record.session(), record.isConfidential());
    }

    /** All of a session at once; where the database objects, one by one, so that only the culprit stays behind. */
    private List<Answer> settled(List<DeviceRecord> group, Duration behind, Texts texts) {
        try {
            return settleRecords.settle(group, behind, texts);
        } catch (Refused refused) {
            return group.size() == 1
                    ? List.of(Answer.refused(group.getFirst().id().toString(), refused.problem(), texts))
                    : oneByOne(group, behind, texts);
        } catch (DataAccessException | TransactionException trouble) {
            LOG.warn("Records of session {} not taken: {}", group.getFirst().session(), trouble.toString());
            return group.size() == 1
                    ? List.of(Answer.later(group.getFirst().id().toString(), texts))
                    : oneByOne(group, behind, texts);
        }
    }

    private List<Answer> oneByOne(List<DeviceRecord> group, Duration behind, Texts texts) {
        return group.stream()
                .flatMap(record -> settled(List.of(record), behind, texts).stream())
                .toList();
    }
}
