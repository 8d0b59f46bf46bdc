package org.sanad.assessment.analysis.charting;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the answers of a question are moments, so that lines may join them. */
public final class Moments {

    /** 2024, 2024-11, 2024-11-23, 2024-Q3, 2024-W07. */
    private static final Pattern OF_THE_CALENDAR =
            Pattern.compile("(?:19|20)\\d\\d(?:[-_]?(?:q[1-4]|w\\d\\d)|[-_]\\d\\d(?:[-_]\\d\\d)?)?");

    private static final Set<String> OF_A_PROJECT =
            Set.of("before", "after", "pre", "post", "baseline", "midline", "endline", "follow_up", "intake", "exit");

    private Moments() {}

    public static boolean are(Collection<String> names) {
        return names.size() > 1
                && names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .allMatch(name -> OF_A_PROJECT.contains(name)
                                || OF_THE_CALENDAR.matcher(name).matches());
    }
}
