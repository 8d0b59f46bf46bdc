package org.sanad;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** What whoever started Sanad can mend themselves, out of whatever it is wrapped in. */
final class StartProblem {

    private StartProblem() {}

    static Optional<String> in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnfitDatabase unfit) {
                return Optional.ofNullable(unfit.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return Optional.of("Port " + taken.getPort()
                        + " is taken by another program. Stop it, or start Sanad with" + " --port and another number.");
            }
        }
        return Optional.empty();
    }
}
