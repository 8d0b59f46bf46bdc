package org.sanad.programmes.attendance;

import java.time.LocalDate;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;

/** Somebody who was not in the cohort on the day of the session. */
public sealed interface Outsider {

    PersonId person();

    record NeverIn(PersonId person) implements Outsider {}

    record NotYetIn(PersonId person, LocalDate joinedOn) implements Outsider {}

    record LeftBefore(PersonId person, LocalDate leftOn) implements Outsider {}

    /** What is wrong, with its remedy. */
    default Problem problem() {
        return switch (this) {
            case NeverIn(var person) -> Problem.of("not-in-cohort");
            case NotYetIn(var person, var joinedOn) -> Problem.of("joined-later", joinedOn);
            case LeftBefore(var person, var leftOn) -> Problem.of("left-before", leftOn);
        };
    }
}
