package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.modules.ModuleNames;

/** Sessions of one's own cohorts: left open before a day, on it, and after it. */
public record FacilitatorDay(
        LocalDate today, List<TodayLine> overdue, List<TodayLine> now, List<TodayLine> next, ModuleNames modules) {

    public boolean isEmpty() {
        return overdue.isEmpty() && now.isEmpty() && next.isEmpty();
    }
}
