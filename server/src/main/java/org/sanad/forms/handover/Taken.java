package org.sanad.forms.handover;

import java.util.Optional;
import org.sanad.shared.Problem;

/** How taking something went. */
public sealed interface Taken {

    /** @param note what a reader should know all the same */
    record Done(Made made, Optional<Problem> note) implements Taken {}

    /** There was nothing to be made of it. */
    record Nothing() implements Taken {}

    /** A person has to decide. @param made what was done already */
    record Held(Problem problem, Optional<Made> made) implements Taken {}

    static Taken done(Made made) {
        return new Done(made, Optional.empty());
    }

    static Taken held(String problem, Object... arguments) {
        return new Held(Problem.of(problem, arguments), Optional.empty());
    }
}
