package org.sanad.workforce.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.directory.OrganisationId;
import org.sanad.shared.PCode;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;

/**
 * A training as somebody wrote it down.
 *
 * @param place in words, such as a hall; {@code area} is the official place that holds it
 * @param provider empty where the mission trains its own
 */
public record TrainingDetails(
        Set<TrainingKind> kinds,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        PCode area,
        String place,
        Optional<OrganisationId> provider) {

    static final int LONGEST = 120;
    static final int MOST_DAYS = 61;

    TrainingDetails cleaned() {
        return new TrainingDetails(
                Set.copyOf(kinds), TypedText.of(title), firstDay, lastDay, area, TypedText.of(place), provider);
    }

    Map<String, Problem> faults() {
        var faults = new LinkedHashMap<String, Problem>();
        if (kinds.isEmpty()) {
            faults.put("kinds", Problem.of("choose-one"));
        }
        if (title.isEmpty() || title.length() > LONGEST) {
            faults.put("title", Problem.of("training-title", LONGEST));
        }
        if (lastDay.isBefore(firstDay) || !lastDay.isBefore(firstDay.plusDays(MOST_DAYS))) {
            faults.put("lastDay", Problem.of("training-days", MOST_DAYS));
        }
        if (place.length() > LONGEST) {
            faults.put("place", Problem.of("staff-text-too-long", LONGEST));
        }
        return faults;
    }
}
