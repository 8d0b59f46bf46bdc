package org.sanad.care.referrals;

import java.util.Locale;

/** The layer of support a referral leads to: the two upper ones, which the programme does not give itself. */
public enum ReferralLevel {
    FOCUSED,
    SPECIALISED;

    public String messageKey() {
        return "referrals.level." + name().toLowerCase(Locale.ROOT);
    }
}
