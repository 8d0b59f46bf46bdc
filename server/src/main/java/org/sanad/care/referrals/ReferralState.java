package org.sanad.care.referrals;

import java.util.List;
import java.util.Locale;

/** How a referral stands: sent, answered by the receiver, and followed until somebody was met. */
public enum ReferralState {
    SENT,
    ACCEPTED,
    REFUSED,
    /** The receiver has no place left. */
    FULL,
    /** The receiver and the person have met. */
    FIRST_CONTACT,
    CLOSED;

    /** What may follow. A referral the person leaves is closed at any time. */
    public List<ReferralState> next() {
        return switch (this) {
            case SENT -> List.of(ACCEPTED, REFUSED, FULL, FIRST_CONTACT, CLOSED);
            case ACCEPTED -> List.of(FIRST_CONTACT, CLOSED);
            case FIRST_CONTACT -> List.of(CLOSED);
            case REFUSED, FULL, CLOSED -> List.of();
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    public String messageKey() {
        return "referrals.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
