package org.sanad.assessment.recommendations;

import java.util.Locale;

/** Whom a recommendation is for: people of one kind, or those who take one kind of livelihood support. */
public enum Profile {
    ANYONE,
    WOMEN,
    YOUNG_WOMEN,
    YOUTH,
    DISABILITY,
    STARTING,
    SEVERE,
    NEEDING_SUPPORT,
    SELF_EMPLOYED,
    UNEMPLOYED,
    FEMALE_HEADED,
    IN_TRAINING,
    GROWING_FIRMS,
    GROUP_BUSINESS,
    REFERRED_TO_JOBS;

    public String messageKey() {
        return "recommendations.profile." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
