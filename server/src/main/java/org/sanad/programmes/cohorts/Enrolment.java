package org.sanad.programmes.cohorts;

import org.sanad.programmes.Composition;
import org.sanad.registry.PersonId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;

/** How bringing somebody into a cohort went. */
public sealed interface Enrolment {

    record Enrolled(PersonId person) implements Enrolment {}

    /** Nothing to do. */
    record AlreadyIn(PersonId person) implements Enrolment {}

    /** The cohort is for women, or for men, only. */
    record NotForThisCohort(PersonId person, Composition composition) implements Enrolment {

        public Problem problem() {
            return Problem.of(composition == Composition.WOMEN ? "cohort-for-women" : "cohort-for-men");
        }
    }

    /** There is no such record, or it is not this actor's to see. */
    record Unknown(PersonId person) implements Enrolment {}

    /**
     * For callers who cannot go on without it.
     *
     * @throws Refused when the person was not brought in
     */
    default void orRefuse() {
        switch (this) {
            case Enrolled(var person) -> {}
            case AlreadyIn(var person) -> {}
            case NotForThisCohort refused -> throw new Refused(Refused.Kind.BAD_INPUT, refused.problem());
            case Unknown(var person) -> throw new Refused(Refused.Kind.NOT_FOUND, Problem.of("no-such-person-here"));
        }
    }
}
