package org.sanad.programmes.attendance;

import java.util.Optional;

/** What is noted of one person at one session. */
public sealed interface Mark {

    record Present() implements Mark {}

    record Absent(AbsenceReason reason) implements Mark {}

    /** Did not come, and had said so before. */
    record Excused(AbsenceReason reason) implements Mark {}

    /** Present, absent or excused. */
    enum Kind {
        PRESENT,
        ABSENT,
        EXCUSED;

        public String messageKey() {
            return "programmes.mark." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Mark CAME = new Present();

    static Mark of(Kind kind, AbsenceReason reason) {
        return switch (kind) {
            case PRESENT -> CAME;
            case ABSENT -> new Absent(reason);
            case EXCUSED -> new Excused(reason);
        };
    }

    default Kind kind() {
        return switch (this) {
            case Present() -> Kind.PRESENT;
            case Absent(var reason) -> Kind.ABSENT;
            case Excused(var reason) -> Kind.EXCUSED;
        };
    }

    /** Empty for somebody who came. */
    default Optional<AbsenceReason> absence() {
        return switch (this) {
            case Present() -> Optional.empty();
            case Absent(var reason) -> Optional.of(reason);
            case Excused(var reason) -> Optional.of(reason);
        };
    }

    /** Whether this only tells why, where nobody had said so before: no correction that needs a word. */
    default boolean completes(Mark before) {
        return kind() == before.kind() && before.absence().equals(Optional.of(AbsenceReason.NOT_KNOWN));
    }

    /** One word for a form field, such as {@code ABSENT:ILL}. */
    default String asWord() {
        return absence().map(reason -> kind() + ":" + reason).orElseGet(() -> kind().name());
    }
}
