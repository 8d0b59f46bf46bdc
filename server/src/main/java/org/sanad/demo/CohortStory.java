package org.sanad.demo;

import java.time.LocalDate;

/**
 * A cohort of the story.
 *
 * @param placed whether its place was recorded
 * @param unknown people whose sex was not recorded
 */
record CohortStory(LocalDate start, boolean placed, int men, int women, int unknown) {

    static CohortStory of(LocalDate start, int men, int women) {
        return new CohortStory(start, true, men, women, 0);
    }

    /** Printed as a total alone. */
    static CohortStory withoutSex(LocalDate start, int people) {
        return new CohortStory(start, true, 0, 0, people);
    }

    /** In the headline of the report, but at none of its places. */
    static CohortStory withoutPlace(LocalDate start, int people) {
        return new CohortStory(start, false, 0, 0, people);
    }
}
