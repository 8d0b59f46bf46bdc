package org.sanad.programmes.holidays;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.planning.Against;
import org.sanad.programmes.planning.Obstacle;
import org.sanad.programmes.planning.Obstacles;
import org.springframework.stereotype.Component;

/** A proposal keeps clear of holidays where the project runs. */
@Component
class HolidayObstacles implements Obstacles {

    private final FreeDays freeDays;

    HolidayObstacles(FreeDays freeDays) {
        this.freeDays = freeDays;
    }

    @Override
    public List<Obstacle> of(CohortId cohort, LocalDate first, LocalDate last) {
        return freeDays.of(cohort, first, last).stream()
                .map(free -> Obstacle.wholeDay(Against.HOLIDAY, free.day()))
                .toList();
    }
}
