package org.sanad.programmes.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.counselling.PassOn;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.springframework.stereotype.Component;

/** Requests for counselling from a phone. Whatever keeps one from being passed on, nothing of it stays here. */
@Component
class RequestRecords implements RecordKind {

    static final String NAME = "private-request";

    private final PassOn passOn;

    RequestRecords(PassOn passOn) {
        this.passOn = passOn;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refused in words that name nobody; then not even a receipt stays */
    @Override
    public Map<UUID, Taken> take(SessionId session, List<DeviceRecord> records) {
        var taken = new LinkedHashMap<UUID, Taken>();
        records.forEach(record -> taken.put(record.id(), passedOn(session, record)));
        return taken;
    }

    private Taken passedOn(SessionId session, DeviceRecord record) {
        var person = TypedFields.id(record.field("person"));
        if (person.isEmpty()) {
            return new Taken.Refused(Problem.of("record-not-understood"));
        }
        try {
            passOn.passOn(session, new PersonId(person.get()));
            return new Taken.Applied();
        } catch (Refused refused) {
            throw new Refused(refused.kind(), Problem.of("request-not-passed-on"));
        }
    }
}
