package org.sanad.programmes.availability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.programmes.planning.Obstacle;
import org.sanad.shared.Problem;

/**
 * Hours of the week in which a cohort's people cannot come.
 *
 * @param first the first day it holds; empty for always
 * @param last the last day it holds; empty for good
 */
public record WindowDetails(
        BusyKind kind,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime until,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        String note) {

    static final int LONGEST_NOTE = 200;

    /** Every week for good. */
    public static WindowDetails weekly(BusyKind kind, Set<DayOfWeek> days, LocalTime from, LocalTime until) {
        return new WindowDetails(kind, days, from, until, Optional.empty(), Optional.empty(), "");
    }

    /** From Sunday on, as the week runs in Iraq. */
    public List<DayOfWeek> daysInOrder() {
        return days.stream()
                .sorted(Comparator.comparingInt(day -> day.getValue() % 7))
                .toList();
    }

    Map<String, Problem> faults() {
        var faults = new LinkedHashMap<String, Problem>();
        if (days.isEmpty()) {
            faults.put("days", Problem.of("window-days"));
        }
        if (!from.isBefore(until)) {
            faults.put("until", Problem.of("window-hours"));
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            faults.put("last", Problem.of("window-season"));
        }
        if (note.length() > LONGEST_NOTE) {
            faults.put("note", Problem.of("window-note", LONGEST_NOTE));
        }
        return faults;
    }

    Obstacle obstacle() {
        return new Obstacle(kind.against(), first.orElse(LocalDate.MIN), last.orElse(LocalDate.MAX), days, from, until);
    }
}
