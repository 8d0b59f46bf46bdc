package org.sanad.registry;

import java.util.Locale;

/** What a person may say yes or no to, each for itself. */
public enum ConsentPurpose {
    /** To keep a record of the person at all. */
    REGISTRATION,
    SHARING_FOR_REFERRAL,
    PHOTOGRAPH,
    FOLLOW_UP;

    public String messageKey() {
        return "registry.purpose." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
