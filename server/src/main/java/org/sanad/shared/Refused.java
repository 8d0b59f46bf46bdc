package org.sanad.shared;

import java.io.Serial;

/** A request that cannot be done, with a problem to show. The page layer turns it into an answer in the reader's language. */
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why, as far as the protocol must know. */
    public enum Kind {
        BAD_INPUT(422),
        NOT_PERMITTED(403),
        NOT_FOUND(404),
        CONFLICT(409),
        /** What was shown has been changed by somebody else since. */
        GONE_STALE(409),
        TOO_LARGE(413),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient Problem problem;

    public Refused(Kind kind, Problem problem) {
        super(kind + ": " + problem.code());
        this.kind = kind;
        this.problem = problem;
    }

    public Kind kind() {
        return kind;
    }

    public Problem problem() {
        return problem;
    }
}
