package org.sanad.reporting.sheets;

import java.io.Serial;
import org.sanad.shared.Problem;

/** Ends the reading of a file from deep inside it; {@link SheetReader} turns it into an outcome. */
final class UnreadableFile extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableFile(String code, Object... arguments) {
        super(code);
        this.problem = Problem.of(code, arguments);
    }

    Problem problem() {
        return problem;
    }

    static UnreadableFile damaged() {
        return new UnreadableFile("sheet-damaged");
    }
}
