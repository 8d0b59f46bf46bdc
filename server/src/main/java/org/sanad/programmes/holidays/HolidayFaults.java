package org.sanad.programmes.holidays;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;

/** What keeps a holiday from being entered, by the field where it stands. */
final class HolidayFaults {

    private HolidayFaults() {}

    static Map<String, Problem> of(HolidayDetails details, Optional<Holiday> meeting) {
        var faults = new HashMap<String, Problem>();
        if (details.name().isMissing()) {
            faults.put("nameEn", Problem.of("holiday-name-missing"));
        }
        if (details.name().isTooLong()) {
            faults.put("nameEn", Problem.of("programmes-name", HolidayName.LONGEST));
        }
        if (details.isBackwardsOrTooLong()) {
            faults.put("until", Problem.of("holiday-until", HolidayDetails.MOST_DAYS));
        }
        meeting.ifPresent(other -> faults.put("from", Problem.of("holiday-known", other.from())));
        return faults;
    }
}
