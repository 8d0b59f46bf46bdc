package org.sanad.programmes.offline;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.access.UserId;
import org.sanad.programmes.SessionId;
import org.sanad.shared.TypedFields;

/**
 * One thing somebody recorded on a phone.
 *
 * @param id made by the phone; the same record keeps it however often it is sent
 * @param saysMadeAt when it was made by the phone's own clock, which may be wrong
 * @param replaces earlier records of the same thing, oldest first, that the phone does not know to have arrived
 * @param fields what was recorded, as its kind reads it
 * @param before the fields of the latest replaced record that had been applied after all; empty otherwise
 */
public record DeviceRecord(
        UUID id,
        String kind,
        SessionId session,
        UserId madeBy,
        Instant saysMadeAt,
        List<UUID> replaces,
        Map<String, String> fields,
        Map<String, String> before) {

    private static final int MOST_FIELDS = 400;
    private static final int LONGEST_FIELD = 5_000;
    private static final int MOST_REPLACED = 200;

    /** Empty where it is no record at all: then it can neither be applied nor kept. */
    static Optional<DeviceRecord> read(Map<String, @Nullable Object> sent) {
        var id = TypedFields.id(text(sent.get("id")));
        var session = TypedFields.id(text(sent.get("session")));
        var user = TypedFields.id(text(sent.get("user")));
        var fields = fields(sent.get("fields"));
        var replaces = ids(sent.get("replaces"));
        if (id.isEmpty() || session.isEmpty() || user.isEmpty() || fields.isEmpty() || replaces.isEmpty()) {
            return Optional.empty();
        }
        return instant(text(sent.get("madeAt")))
                .map(at -> new DeviceRecord(
                        id.get(),
                        text(sent.get("kind")),
                        new SessionId(session.get()),
                        new UserId(user.get()),
                        at,
                        replaces.get(),
                        fields.get(),
                        Map.of()));
    }

    DeviceRecord withBefore(Map<String, String> applied) {
        return new DeviceRecord(id, kind, session, madeBy, saysMadeAt, replaces, fields, applied);
    }

    /** Whether it says who is in need: then nobody holds it back to look at, and its receipt keeps nothing of it. */
    boolean isConfidential() {
        return kind.equals(RequestRecords.NAME);
    }

    /** The fields as its receipt may keep them. */
    Map<String, String> fieldsToKeep() {
        return isConfidential() ? Map.of() : fields;
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    static Optional<Instant> instant(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(Instant.parse(typed));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> fields(@Nullable Object sent) {
        if (!(sent instanceof Map<?, ?> given) || given.size() > MOST_FIELDS) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        given.forEach((name, value) -> fields.put(text(name), text(value)));
        return Optional.of(fields).filter(all -> all.values().stream().allMatch(DeviceRecord::storable));
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static boolean storable(String value) {
        return value.length() <= LONGEST_FIELD && value.indexOf('\0') < 0;
    }

    private static Optional<List<UUID>> ids(@Nullable Object sent) {
        var ids = new ArrayList<UUID>();
        for (var given : sent instanceof List<?> list ? list : List.of()) {
            TypedFields.id(text(given)).ifPresent(ids::add);
        }
        return ids.size() > MOST_REPLACED ? Optional.empty() : Optional.of(ids);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
