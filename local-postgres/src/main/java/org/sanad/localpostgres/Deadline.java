package org.sanad.localpostgres;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A bounded wait on a condition. */
record Deadline(long nanos) {

    private static final long STEP = Duration.ofMillis(10).toNanos();

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - nanos > 0;
    }

    /** Whether the condition came true in time. */
    boolean await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (passed()) {
                return false;
            }
            LockSupport.parkNanos(STEP);
        }
        return true;
    }

    void pass() {
        await(this::passed);
    }
}
