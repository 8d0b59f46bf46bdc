package org.sanad.forms.links;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Slows down whoever sends through a link faster than any number of people would from one place. */
@Component
class Rush {

    private static final int MOST_A_MINUTE = 60;
    private static final int MOST_REMEMBERED = 10_000;

    private record Minute(UUID link, String address, long minute) {}

    private final Map<Minute, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    Rush(Clock clock) {
        this.clock = clock;
    }

    /** Counts this one too. */
    boolean isTooMuch(UUID link, String address) {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
        if (counts.size() > MOST_REMEMBERED) {
            counts.keySet().removeIf(one -> one.minute() != now);
        }
        return counts.computeIfAbsent(new Minute(link, address, now), one -> new AtomicInteger())
                        .incrementAndGet()
                > MOST_A_MINUTE;
    }
}
