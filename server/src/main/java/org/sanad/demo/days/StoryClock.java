package org.sanad.demo.days;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the time as it is, save while the story tells of another. */
@Component
@Primary
@Profile("demo")
public final class StoryClock extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock now;

    StoryClock() {
        this(Clock.systemUTC());
    }

    private StoryClock(Clock now) {
        this.now = now;
    }

    /** Whatever is kept meanwhile is kept as of then. */
    public static void at(Instant then, Runnable work) {
        ScopedValue.where(THEN, then).run(work);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : now.instant();
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(now.withZone(zone));
    }
}
