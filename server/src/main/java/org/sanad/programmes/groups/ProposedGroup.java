package org.sanad.programmes.groups;

import java.util.List;
import org.sanad.programmes.Composition;
import org.sanad.registry.Sex;

/** A group as it might be. */
public record ProposedGroup(Composition composition, List<Participant> people, List<Reason> reasons) {

    public long in(Sex sex) {
        return people.stream().filter(person -> person.is(sex)).count();
    }
}
