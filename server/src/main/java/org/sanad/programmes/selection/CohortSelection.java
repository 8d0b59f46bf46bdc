package org.sanad.programmes.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanad.programmes.cohorts.Cohort;

/** A cohort's focus and why each of its people was selected; who left is counted too. */
public record CohortSelection(Cohort cohort, Optional<Focus> focus, List<Selected> people) {

    /** People, each once; somebody with two reasons stands in two counts, so these are never added up. */
    public long count(Reason reason) {
        return people.stream().filter(one -> one.reasons().contains(reason)).count();
    }

    public List<Selected> open() {
        return people.stream().filter(Selected::isOpen).toList();
    }

    public List<Selected> told() {
        return people.stream().filter(one -> !one.isOpen()).toList();
    }

    /** What can be said of a person: what the cohort is for, or something else. */
    public List<Reason> offered() {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason == Reason.OTHER
                        || focus.filter(stated -> stated.groups().contains(reason))
                                .isPresent())
                .toList();
    }

    /** People with disabilities take part wherever it is possible (RU-19): said while nobody does. */
    public boolean lacksDisability() {
        return focus.filter(stated -> stated.groups().contains(Reason.DISABILITY))
                        .isPresent()
                && !people.isEmpty()
                && count(Reason.DISABILITY) == 0;
    }
}
