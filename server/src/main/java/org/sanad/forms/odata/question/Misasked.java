package org.sanad.forms.odata.question;

import java.io.Serial;
import org.sanad.shared.Problem;

/** A question that is not put as OData wants it; the program that asked hears what is wrong. */
public final class Misasked extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Misasked(String code, Object... arguments) {
        super(code);
        this.problem = Problem.of(code, arguments);
    }

    public Problem problem() {
        return problem;
    }
}
