package org.sanad.programmes.offline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.attendance.Mark;

/**
 * A record whose maker may not record there any more.
 *
 * @param madeAt when it was made, the phone's clock corrected by how far it was off when it sent
 * @param deviceMadeAt when it was made by the phone's clock
 * @param madeBy name of its maker; null when the user is gone
 * @param person who it is about; null for what is about the session
 */
public record HeldRecord(
        UUID id,
        String kind,
        UUID userId,
        UUID sessionId,
        String payload,
        OffsetDateTime madeAt,
        OffsetDateTime deviceMadeAt,
        OffsetDateTime receivedAt,
        @Nullable String madeBy,
        String cohort,
        SessionKind sessionKind,
        int number,
        LocalDate onDay,
        @Nullable String personCode,
        @Nullable String person) {

    static final UUID NONE = new UUID(0, 0);

    private static final Pattern MARK = Pattern.compile("\"mark\":\\s*\"(PRESENT|ABSENT|EXCUSED)");

    /** Message key of the mark; null for what is no mark. */
    public @Nullable String markKey() {
        var mark = MARK.matcher(payload);
        return mark.find() ? Mark.Kind.valueOf(mark.group(1)).messageKey() : null;
    }
}
