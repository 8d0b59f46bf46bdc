package org.sanad.assessment.field;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sanad.web.Texts;

/**
 * An interview as whoever watches the field looks at it.
 *
 * @param started by the phone's clock, as it was sent; empty where the form does not ask it
 * @param flagged whether checks found something nobody has looked at
 */
record FieldRow(
        String group,
        String place,
        boolean consented,
        @Nullable UUID device,
        @Nullable String deviceName,
        @Nullable UUID user,
        String started,
        String ended,
        OffsetDateTime receivedAt,
        boolean flagged) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** Empty where a clock was wrong or somebody left a form open overnight. */
    Optional<Duration> duration() {
        try {
            return Optional.of(Duration.between(OffsetDateTime.parse(started), OffsetDateTime.parse(ended)))
                    .filter(taken -> taken.isPositive() && taken.compareTo(LONGEST) < 0);
        } catch (DateTimeException notAsked) {
            return Optional.empty();
        }
    }

    /** When it was begun, by the phone's clock; empty where the form does not ask, or the clock runs ahead of its arrival. */
    Optional<LocalDate> startDay() {
        try {
            return Optional.of(OffsetDateTime.parse(started))
                    .filter(begun -> begun.isBefore(receivedAt.plus(LONGEST)))
                    .map(begun -> begun.atZoneSameInstant(Texts.ZONE).toLocalDate());
        } catch (DateTimeException notAsked) {
            return Optional.empty();
        }
    }

    /** Of the interview, else of its arrival. */
    LocalDate day() {
        return startDay()
                .orElseGet(() -> receivedAt.atZoneSameInstant(Texts.ZONE).toLocalDate());
    }

    FieldRow of(String otherGroup, String otherPlace) {
        return new FieldRow(
                otherGroup, otherPlace, consented, device, deviceName, user, started, ended, receivedAt, flagged);
    }

    /** Whose hands it came from. */
    String collector() {
        return device == null ? "user " + user : "phone " + device;
    }
}
