package org.sanad.access.auditlog;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry as the log's page shows it. */
public record AuditEntry(
        long id,
        OffsetDateTime at,
        String actorName,
        String action,
        String subjectKind,
        String subjectId,
        String detail,
        @Nullable String address) {

    /** Details are flat: a name and a word or a number. */
    private static final Pattern DETAILS = Pattern.compile("\"([^\"]+)\": \"?([^\",}]*)\"?");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Empty where the record is called by something else: a user name, a code, a year. */
    Optional<UUID> subjectUuid() {
        return uuid(subjectId);
    }

    /** The records it names: its subject, and those of its details. */
    Stream<UUID> uuids() {
        return Stream.concat(Stream.of(subjectId), details().values().stream()).flatMap(text -> uuid(text).stream());
    }

    static Optional<UUID> uuid(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** What was noted with the deed, each piece with its name; roles by the key of their words. */
    public Map<String, String> details() {
        var pieces = new LinkedHashMap<String, String>();
        DETAILS.matcher(detail).results().forEach(piece -> pieces.put(piece.group(1), piece.group(2)));
        return pieces;
    }
}
