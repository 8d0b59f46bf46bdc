package org.sanad.forms.outgoing;

import java.io.Serial;

/** Another server did not give what was asked. */
public final class NoAnswer extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Nothing came, or it broke off. */
    public static final int BROKEN = 0;

    /** More came than is taken. */
    public static final int TOO_LARGE = 1;

    /** What came is no answer of such a server. */
    public static final int NOT_UNDERSTOOD = 2;

    private final int status;

    public NoAnswer(int status) {
        super("status " + status);
        this.status = status;
    }

    /** Of HTTP, or one of those above. */
    public int status() {
        return status;
    }

    /** Whether asking again another time may help. */
    public boolean mayPass() {
        return status == BROKEN || status == 429 || status >= 500;
    }
}
