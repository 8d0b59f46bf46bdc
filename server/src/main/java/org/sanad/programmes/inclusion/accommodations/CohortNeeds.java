package org.sanad.programmes.inclusion.accommodations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.programmes.cohorts.Cohort;
import org.sanad.programmes.cohorts.Member;

/**
 * A cohort's people with what they need.
 *
 * @param members those who are in, to be chosen from
 * @param mayKeep whether the reader may promise and give
 */
public record CohortNeeds(
        Cohort cohort,
        LocalDate today,
        List<Member> members,
        List<Accommodation> accommodations,
        List<Wish> wishes,
        boolean mayKeep) {

    public List<Member> present() {
        return members.stream().filter(Member::isIn).toList();
    }

    /** The code where nobody of that id is left in the list. */
    public String name(UUID person) {
        return members.stream()
                .filter(member -> member.personId().equals(person))
                .map(Member::fullName)
                .findFirst()
                .orElse("–");
    }
}
