package org.sanad.registry;

import java.util.List;
import org.sanad.access.Target;
import org.sanad.shared.Problem;

/** Brings a person into the register, if they consent; else only counts that somebody would not be registered. */
public interface RegisterPerson {

    /** Needs the permission to register people in the person's area. Does not ask whether the person is known already. */
    default Outcome register(NewPerson person) {
        return register(person, Target.at(person.area()));
    }

    /**
     * For somebody who joins work as they are registered: needs the permission to register people in that work, wherever
     * they live, as its records are reached afterwards. The caller lets them join in the same transaction.
     */
    Outcome register(NewPerson person, Target work);

    /** What is wrong with what was typed; empty when it can be registered. Stores nothing. */
    default List<Fault> faults(NewPerson person) {
        return faults(person, Target.at(person.area()));
    }

    List<Fault> faults(NewPerson person, Target work);

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
