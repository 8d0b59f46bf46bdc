package org.sanad.assessment.recommendations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thing to recommend. Questionnaires call their choices by the same names, in small letters. */
public enum Item {
    AWARENESS_SESSIONS,
    LIFE_SOFT_SKILLS,
    INDIVIDUAL_COUNSELING,
    RESILIENCE_SESSIONS,
    RECREATIONAL,
    PEER_SUPPORT,
    SPECIALISED_CARE,
    WOMEN_PEER_SUPPORT,
    CONFIDENCE_SESSIONS,
    RESILIENCE_COPING_SESSIONS,
    LEADERSHIP_SESSIONS,
    FULL_MHPSS,
    INDIVIDUAL_LIVELIHOOD,
    GROUP_LIVELIHOOD,
    SMALL_BUSINESS_SUPPORT,
    GRANT,
    LOAN,
    VOCATIONAL_CAPACITY,
    VOCATIONAL_TRAINING,
    CAPACITY_BUILDING,
    BUSINESS_MGMT_OJT,
    PART_TIME_JOBS,
    CHILD_CARE_SERVICES,
    GROUP,
    INDIVIDUAL,
    AT_HOME,
    OUTSIDE_HOME;

    public static Optional<Item> of(String choice) {
        return Arrays.stream(values())
                .filter(item -> item.choice().equals(choice))
                .findFirst();
    }

    /** Those of a text with blanks between them; names that are none are left out. */
    public static List<Item> all(String choices) {
        return Arrays.stream(choices.split(" "))
                .map(Item::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    public static String joined(List<Item> items) {
        return items.stream().map(Item::choice).collect(Collectors.joining(" "));
    }

    public String choice() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "recommendations.item." + choice().replace('_', '-');
    }
}
