package org.sanad.programmes;

import java.util.Arrays;
import java.util.Optional;

/** The eight modules of the manual; the group chooses one for each peer-support session (RU-08). */
public enum Module {
    STRESS_AND_RESILIENCE,
    POSITIVE_THINKING,
    TEAMWORK_AND_CONFLICTS,
    SELF_CONFIDENCE,
    TIME_AND_PRIORITIES,
    COMMUNICATION,
    PROBLEM_SOLVING,
    LEADERSHIP_AND_RELATIONSHIPS;

    /** Its number in the manual, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    public String messageKey() {
        return "module." + number();
    }

    public static Optional<Module> numbered(int number) {
        return Arrays.stream(values())
                .filter(module -> module.number() == number)
                .findFirst();
    }
}
