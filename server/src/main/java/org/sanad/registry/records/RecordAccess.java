package org.sanad.registry.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Reach;
import org.sanad.access.Target;
import org.sanad.registry.Involvements;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may do what with which person's record: the area they live in is within reach, or work they take part in is. */
@Component
public class RecordAccess {

    private final Permit permit;
    private final PersonRecords records;
    private final ObjectProvider<Involvements> involvements;

    RecordAccess(Permit permit, PersonRecords records, ObjectProvider<Involvements> involvements) {
        this.permit = permit;
        this.records = records;
        this.involvements = involvements;
    }

    /**
     * The record, for somebody with the permission for it.
     *
     * @throws Refused without the permission, when there is no such record, or when consent to it was withdrawn
     */
    public PersonRecord open(Permission permission, PersonId id) {
        permit.requireAnywhere(permission);
        var record =
                records.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-person")));
        if (!allows(permission, record)) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("person-out-of-reach"));
        }
        if (record.withdrawn()) {
            throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("person-withdrawn", record.code()));
        }
        return record;
    }

    /** The same, for a record that is to be changed: one that is merged into another is changed there. */
    public PersonRecord openToChange(Permission permission, PersonId id) {
        var record = open(permission, id);
        if (record.mergedInto().isPresent()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("person-merged", record.code()));
        }
        return record;
    }

    /** Empty where the one who acts may not change it, or nobody may any more. */
    public Optional<PersonRecord> mayChange(Permission permission, PersonId id) {
        return records.find(id)
                .filter(record -> allows(permission, record)
                        && !record.withdrawn()
                        && record.mergedInto().isEmpty());
    }

    public boolean allows(Permission permission, PersonRecord record) {
        if (permit.allows(permission, Target.at(record.area()))) {
            return true;
        }
        var reach = permit.reach(permission);
        return !reach.isEmpty()
                && Stream.concat(
                                Stream.of(record.id()),
                                records.joinedInto(record.id()).stream().map(PersonRecord::id))
                        .anyMatch(id -> isInvolved(id, reach));
    }

    /**
     * The reach of a permission over people as SQL parameters: {@code :everywhere}, {@code :areas} and {@code
     * :involved}, the people who take part in work within reach and live elsewhere.
     */
    public Map<String, Object> reach(Permission permission) {
        var reach = permit.reach(permission);
        var parameters = new HashMap<String, Object>();
        parameters.put("everywhere", reach.everywhere());
        parameters.put("areas", reach.parameters().get("areas"));
        parameters.put("involved", reach.everywhere() || reach.isEmpty() ? new UUID[0] : outsiders(reach));
        return parameters;
    }

    private UUID[] outsiders(Reach reach) {
        return involvements.stream()
                .flatMap(work -> work.outsiders(reach).stream())
                .map(PersonId::value)
                .distinct()
                .toArray(UUID[]::new);
    }

    private boolean isInvolved(PersonId id, Reach reach) {
        return involvements.stream().anyMatch(work -> work.involved(id, reach));
    }
}
