package org.sanad.programmes.photographs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.shared.Problem;

/**
 * What is said of a photograph when it is kept.
 *
 * @param codes of the people shown, for consent of people
 */
public record PhotographDetails(
        String caption,
        String place,
        int year,
        Optional<ConsentSort> consent,
        String groupText,
        Optional<LocalDate> groupOn,
        List<String> codes) {

    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST_PLACE = 120;
    private static final int SHORTEST_CONSENT = 10;
    private static final int LONGEST_CONSENT = 1000;

    Map<String, Problem> faults(LocalDate today) {
        var faults = new LinkedHashMap<String, Problem>();
        if (caption.isBlank() || caption.length() > LONGEST_CAPTION) {
            faults.put("caption", Problem.of("photograph-caption", LONGEST_CAPTION));
        }
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            faults.put("place", Problem.of("photograph-place", LONGEST_PLACE));
        }
        if (year < FIRST_YEAR || year > today.getYear()) {
            faults.put(
                    "year", Problem.of("photograph-year", String.valueOf(FIRST_YEAR), String.valueOf(today.getYear())));
        }
        if (consent.isEmpty()) {
            faults.put("consent", Problem.of("photograph-consent"));
        }
        if (consent.equals(Optional.of(ConsentSort.GROUP))) {
            groupFaults(today, faults);
        }
        if (consent.equals(Optional.of(ConsentSort.PEOPLE)) && codes.isEmpty()) {
            faults.put("people", Problem.of("photograph-people"));
        }
        return faults;
    }

    private void groupFaults(LocalDate today, Map<String, Problem> faults) {
        if (groupText.length() < SHORTEST_CONSENT || groupText.length() > LONGEST_CONSENT) {
            faults.put("groupText", Problem.of("photograph-group-text", SHORTEST_CONSENT, LONGEST_CONSENT));
        }
        if (groupOn.isEmpty() || groupOn.get().isAfter(today)) {
            faults.put("groupOn", Problem.of("photograph-group-day"));
        }
    }
}
