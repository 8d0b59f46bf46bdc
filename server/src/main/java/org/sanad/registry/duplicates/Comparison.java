package org.sanad.registry.duplicates;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.registry.Born;
import org.sanad.registry.NewPerson;
import org.sanad.registry.PersonSummary;
import org.sanad.registry.PossibleDuplicates.Likely;
import org.sanad.registry.PossibleDuplicates.Trait;
import org.sanad.registry.Sex;
import org.sanad.registry.names.Birth;
import org.sanad.registry.names.Likeness;
import org.sanad.registry.names.PersonTraits;
import org.sanad.registry.records.PersonRecord;

/** Puts two people side by side in the words of the names kernel. */
final class Comparison {

    private Comparison() {}

    static PersonTraits of(NewPerson person) {
        return new PersonTraits(
                person.name(),
                sex(person.sex()),
                birth(person.born()),
                new HashSet<>(person.phones()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(person.area().value()));
    }

    static PersonTraits of(PersonRecord record) {
        return of(record.summary(), record.phones(), record.household().map(Object::toString));
    }

    static PersonTraits of(PersonSummary person, List<String> phones, Optional<String> household) {
        return new PersonTraits(
                person.fullName(),
                sex(person.sex()),
                birth(person.born()),
                new HashSet<>(phones),
                household,
                Optional.empty(),
                Optional.of(person.area().value()));
    }

    static Likely likely(PersonSummary person, Likeness likeness) {
        return new Likely(
                person,
                likeness.score(),
                traits(likeness, true),
                traits(likeness, false),
                likeness.verdict() == Likeness.Verdict.LIKELY_SAME);
    }

    private static Set<Trait> traits(Likeness likeness, boolean agreeing) {
        var traits = EnumSet.noneOf(Trait.class);
        likeness.reasons().forEach((trait, agreement) -> {
            if ((agreement == Likeness.Agreement.AGREES) == agreeing) {
                traits.add(Trait.valueOf(trait.name()));
            }
        });
        return traits;
    }

    private static PersonTraits.Sex sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> PersonTraits.Sex.FEMALE;
            case MALE -> PersonTraits.Sex.MALE;
            case NOT_RECORDED -> PersonTraits.Sex.UNKNOWN;
        };
    }

    private static Birth birth(Born born) {
        return switch (born) {
            case Born.On(var date) -> new Birth.OnDate(date, false);
            case Born.Aged(var years, var toldOn, var estimated) -> new Birth.AgeOn(years, toldOn, estimated);
            case Born.Unknown() -> new Birth.Unknown();
        };
    }
}
