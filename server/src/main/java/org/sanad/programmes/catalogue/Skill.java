package org.sanad.programmes.catalogue;

import java.util.Locale;

/** Skills that modules build. */
public enum Skill {
    STRESS,
    RESILIENCE,
    POSITIVE_THINKING,
    MOTIVATION,
    TEAMWORK,
    CONFLICT_RESOLUTION,
    SELF_CONFIDENCE,
    SELF_EFFICACY,
    TIME_MANAGEMENT,
    COMMUNICATION,
    PROBLEM_SOLVING,
    LEADERSHIP,
    RELATIONSHIPS;

    public String messageKey() {
        return "catalogue.skill." + name().toLowerCase(Locale.ROOT);
    }
}
