package org.sanad.programmes.groups;

import java.util.List;
import java.util.Optional;
import org.sanad.programmes.Composition;
import org.sanad.programmes.cohorts.Cohort;
import org.sanad.registry.Sex;

/** A cohort that is for others than its people wish. */
public record CohortChange(Cohort cohort, Composition proposed) {

    static Optional<CohortChange> of(Cohort cohort, List<Participant> people) {
        return proposed(cohort.composition(), people).map(proposed -> new CohortChange(cohort, proposed));
    }

    private static Optional<Composition> proposed(Composition now, List<Participant> people) {
        var ownSex = people.stream().anyMatch(person -> person.wish() == GroupWish.OWN_SEX);
        var mixed = people.stream().anyMatch(Participant::wishesMixed);
        if (now != Composition.MIXED) {
            return mixed && !ownSex ? Optional.of(Composition.MIXED) : Optional.empty();
        }
        if (!ownSex || mixed) {
            return Optional.empty();
        }
        if (people.stream().allMatch(person -> person.is(Sex.FEMALE))) {
            return Optional.of(Composition.WOMEN);
        }
        return people.stream().allMatch(person -> person.is(Sex.MALE))
                ? Optional.of(Composition.MEN)
                : Optional.empty();
    }
}
