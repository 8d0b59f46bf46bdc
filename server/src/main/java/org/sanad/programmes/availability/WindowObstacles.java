package org.sanad.programmes.availability;

import java.time.LocalDate;
import java.util.List;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.planning.Obstacle;
import org.sanad.programmes.planning.Obstacles;
import org.springframework.stereotype.Component;

/** A proposal keeps clear of the hours in which a cohort's people cannot come. */
@Component
class WindowObstacles implements Obstacles {

    private final BusyWindows windows;

    WindowObstacles(BusyWindows windows) {
        this.windows = windows;
    }

    @Override
    public List<Obstacle> of(CohortId cohort, LocalDate first, LocalDate last) {
        return windows.of(cohort).stream()
                .map(window -> window.details().obstacle())
                .toList();
    }
}
