package org.sanad.proof;

/** A file of which nothing can be read. The reason is stable; the command and the page word it. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public Unreadable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        DAMAGED,
        /** Pictures of pages, without text behind them. */
        NO_TEXT,
        /** A PDF, and the program that reads it is not installed. */
        NO_PDF_READER,
        UNKNOWN_KIND
    }
}
