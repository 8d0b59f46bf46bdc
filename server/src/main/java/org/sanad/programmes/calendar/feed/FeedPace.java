package org.sanad.programmes.calendar.feed;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A calendar asks a few times a day; whoever asks more than some times in a minute waits for the next. */
@Component
class FeedPace {

    static final int MOST_IN_A_MINUTE = 20;

    private record Asked(long minute, int times) {}

    private final Map<UUID, Asked> asked = new ConcurrentHashMap<>();
    private final Clock clock;

    FeedPace(Clock clock) {
        this.clock = clock;
    }

    boolean allows(UUID user) {
        var minute = clock.instant().getEpochSecond() / 60;
        var now = asked.merge(
                user,
                new Asked(minute, 1),
                (before, one) -> before.minute() == minute ? new Asked(minute, before.times() + 1) : one);
        return now.times() <= MOST_IN_A_MINUTE;
    }
}
