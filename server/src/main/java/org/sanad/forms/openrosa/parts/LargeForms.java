package org.sanad.forms.openrosa.parts;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;

/**
 * Filled-in forms of millions of letters are taken one after the other: read and laid out, one takes many times its size
 * in memory, and two at once could leave none for those who send what people really write.
 */
final class LargeForms {

    /** Some hundred times what a form of a hundred questions takes. */
    static final int LARGE_BYTES = 1 << 20;

    private final Semaphore place = new Semaphore(1, true);
    private final Duration patience;

    LargeForms(Duration patience) {
        this.patience = patience;
    }

    /** For one request, which is over when it is closed. */
    Turn turn() {
        return new Turn();
    }

    /** A request's turn; its place is taken only when the form proves large. */
    final class Turn implements AutoCloseable {

        private boolean isTaken;

        /** @throws Refused if others take too long; the phone tries again later */
        void await() {
            try {
                if (!place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new Refused(Refused.Kind.TOO_MANY, Problem.of("too-many-requests"));
                }
                isTaken = true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Refused(Refused.Kind.TOO_MANY, Problem.of("too-many-requests"));
            }
        }

        @Override
        public void close() {
            if (isTaken) {
                isTaken = false;
                place.release();
            }
        }
    }
}
