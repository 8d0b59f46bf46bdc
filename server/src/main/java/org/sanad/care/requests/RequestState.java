package org.sanad.care.requests;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How a request for counselling stands. It may be withdrawn as long as it is open. */
public enum RequestState {
    ASKED,
    BOOKED,
    /** At least one session was held; more may be booked. */
    HELD,
    CLOSED,
    /** Somebody else goes on with it. */
    REFERRED,
    WITHDRAWN;

    public boolean isOpen() {
        return switch (this) {
            case ASKED, BOOKED, HELD -> true;
            case CLOSED, REFERRED, WITHDRAWN -> false;
        };
    }

    /** What may follow. */
    public Set<RequestState> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(BOOKED, CLOSED, REFERRED, WITHDRAWN);
            case BOOKED, HELD -> EnumSet.of(BOOKED, HELD, CLOSED, REFERRED, WITHDRAWN);
            case CLOSED, REFERRED, WITHDRAWN -> EnumSet.noneOf(RequestState.class);
        };
    }

    public String messageKey() {
        return "care.state." + name().toLowerCase(Locale.ROOT);
    }

    /** The words of a button or choice that takes this step. */
    public String stepKey() {
        return "care.step." + name().toLowerCase(Locale.ROOT);
    }
}
