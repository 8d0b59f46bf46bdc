package org.sanad.files;

import java.io.Serial;
import org.sanad.shared.Problem;

/** Ends the examination of a file from deep inside it; {@link StoreFile} turns it into an answer. */
final class UnfitFile extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnfitFile(String code, Object... arguments) {
        super(code);
        this.problem = Problem.of(code, arguments);
    }

    Problem problem() {
        return problem;
    }
}
