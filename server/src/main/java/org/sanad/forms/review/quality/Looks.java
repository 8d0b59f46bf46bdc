package org.sanad.forms.review.quality;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The checks that need nothing but the submission and those before it. */
@Component
class Looks {

    private final LookAtTime time;
    private final LookForTwins twins;
    private final LookForHabits habits;

    Looks(LookAtTime time, LookForTwins twins, LookForHabits habits) {
        this.time = time;
        this.twins = twins;
        this.habits = habits;
    }

    List<Found> in(Filled filled) {
        return Stream.of(time.in(filled), twins.in(filled), habits.in(filled))
                .flatMap(List::stream)
                .toList();
    }
}
