package org.sanad.programmes.offline;

import org.sanad.programmes.attendance.StandingMark;
import org.sanad.shared.Problem;

/** What became of a record that a phone sent. */
public sealed interface Taken {

    record Applied() implements Taken {}

    record Refused(Problem problem) implements Taken {}

    /** Somebody else said otherwise meanwhile; a person decides on the phone. */
    record Conflict(StandingMark standing) implements Taken {}

    /** Its maker may not record there any more; a supervisor decides. */
    record Held() implements Taken {}

    /** The same phone had corrected it before it arrived. */
    record Superseded() implements Taken {}

    /** As the receipt names it. */
    default String outcome() {
        return switch (this) {
            case Applied() -> "APPLIED";
            case Refused(var problem) -> "REFUSED";
            case Conflict(var standing) -> "CONFLICT";
            case Held() -> "HELD";
            case Superseded() -> "SUPERSEDED";
        };
    }
}
