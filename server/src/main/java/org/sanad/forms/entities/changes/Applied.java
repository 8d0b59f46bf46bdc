package org.sanad.forms.entities.changes;

import org.sanad.shared.Problem;

/** What became of a change. */
sealed interface Applied {

    record Done() implements Applied {}

    /** The one it was made after has not come yet. */
    record Waits() implements Applied {}

    record Refused(Problem problem) implements Applied {}

    static Applied refused(String problem) {
        return new Refused(Problem.of(problem));
    }
}
