package org.sanad.registry;

import java.util.List;
import org.sanad.shared.Problem;

/** Brings a person into the register, if they consent; else only counts that somebody would not be registered. */
public interface RegisterPerson {

    /** Needs the permission to register people in the person's area. Does not ask whether the person is known already. */
    Outcome register(NewPerson person);

    /** What is wrong with what was typed; empty when it can be registered. Stores nothing. */
    List<Fault> faults(NewPerson person);

    /** How it went. */
    sealed interface Outcome {

        record Registered(PersonId id, String code) implements Outcome {}

        /** Nothing of the person is stored; the tally of the day and area counts one more. */
        record NotConsented() implements Outcome {}

        record Faulty(List<Fault> faults) implements Outcome {}
    }

    /** What is wrong, and in which field. */
    record Fault(Field field, Problem problem) {}

    /** The fields of a registration that can be wrong. */
    enum Field {
        NAME,
        BIRTH,
        AREA,
        PHONES,
        HOUSEHOLD,
        NEEDS,
        CONSENT,
        ANSWERS
    }
}
