package org.sanad.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.shared.PCode;

/** People at work in the register, and people who come to be registered. */
public final class Colleagues {

    public static final PCode KIRKUK = new PCode("IQG13");
    public static final PCode DIBIS = new PCode("IQG13Q01");
    public static final PCode FALLUJA = new PCode("IQG01Q01");
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Colleagues() {}

    public static <T> T as(Role role, Supplier<T> work) {
        return as(role, new Scope.Mission(), work);
    }

    public static <T> T asIn(PCode area, Role role, Supplier<T> work) {
        return as(role, new Scope.InArea(area), work);
    }

    public static <T> T as(Role role, Scope scope, Supplier<T> work) {
        var result = new ArrayList<T>();
        var actor = new Actor(null, role.name(), List.of(new Grant(role, scope)), null);
        ActingAs.run(actor, () -> result.add(work.get()));
        return result.getFirst();
    }

    public static void does(Role role, Runnable work) {
        as(role, () -> {
            work.run();
            return true;
        });
    }

    /** Somebody of Falluja who consents to be registered. */
    public static NewPerson.Told willing(String name) {
        return willing(name, FALLUJA);
    }

    public static NewPerson.Told willing(String name, PCode area) {
        return NewPerson.named(name, area, DAY)
                .consents(List.of(ConsentGiven.to(ConsentPurpose.REGISTRATION, "ar", DAY)));
    }

    public static PersonId registered(RegisterPerson register, NewPerson.Told person) {
        var outcome = as(Role.LIVELIHOOD_OFFICER, () -> register.register(person.asTold()));
        return ((RegisterPerson.Outcome.Registered) outcome).id();
    }

    public static DifficultyAnswers answers(DifficultyAnswer walking, LocalDate on) {
        var none = DifficultyAnswer.NO_DIFFICULTY;
        return new DifficultyAnswers(on, none, none, walking, none, none, none);
    }

    public static PersonSummary summary(People people, PersonId id) {
        return Objects.requireNonNull(people.summaries(List.of(id)).get(id));
    }
}
