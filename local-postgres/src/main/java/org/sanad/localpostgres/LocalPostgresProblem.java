package org.sanad.localpostgres;

/** Why the local PostgreSQL cannot run, in words that say what to do. */
public final class LocalPostgresProblem extends RuntimeException {

    public LocalPostgresProblem(String message) {
        super(message);
    }

    public LocalPostgresProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
