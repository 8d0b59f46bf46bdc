package org.sanad.demo;

import java.time.LocalDate;

/**
 * A cohort of the story.
 *
 * @param placed whether its place was recorded
 * @param unknown people whose sex was not recorded
 * @param longer how many sessions it has more than its project's others
 */
record CohortStory(LocalDate start, boolean placed, int men, int women, int unknown, int longer) {

    static CohortStory of(LocalDate start, int men, int women) {
        return new CohortStory(start, true, men, women, 0, 0);
    }

    /** Printed as a total alone. */
    static CohortStory withoutSex(LocalDate start, int people) {
        return new CohortStory(start, true, 0, 0, people, 0);
    }

    /** In the headline of the report, but at none of its places. */
    static CohortStory withoutPlace(LocalDate start, int people) {
        return new CohortStory(start, false, 0, 0, people, 0);
    }

    CohortStory longerBy(int sessions) {
        return new CohortStory(start, placed, men, women, unknown, sessions);
    }
}
