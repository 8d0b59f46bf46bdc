package org.sanad.tabulation.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanad.tabulation.store.Bits;

/** The breakdowns that are wanted of a question at once. Many questions are asked in the same ones, so what it takes to
 * walk through them together is kept. */
public final class Groupings {

    /** @param disjoint nobody is in two of the groups */
    public record Grouping(List<Bits> groups, boolean disjoint) {

        static final int NOWHERE = -1;

        /** The number of the group at each position. */
        int[] numbers(int positions) {
            var numbers = new int[positions];
            Arrays.fill(numbers, NOWHERE);
            for (int group = 0; group < groups.size(); group++) {
                int number = group;
                groups.get(group).forEach(at -> numbers[at] = number);
            }
            return numbers;
        }
    }

    private final List<Grouping> all;
    private final List<Optional<Profiles>> profiles = new ArrayList<>();

    public Groupings(List<Grouping> all) {
        this.all = List.copyOf(all);
    }

    List<Grouping> all() {
        return all;
    }

    /** In the order of the groupings; empty for one that cannot be walked through with others. */
    synchronized List<Optional<Profiles>> profiles(Stretches stretches, int mostGroups) {
        if (profiles.isEmpty()) {
            add(stretches, all, mostGroups);
        }
        return List.copyOf(profiles);
    }

    private void add(Stretches stretches, List<Grouping> some, int mostGroups) {
        int groups = some.stream().mapToInt(one -> one.groups().size()).sum();
        boolean fits = groups <= mostGroups && some.stream().allMatch(Grouping::disjoint);
        var together = fits ? Profiles.of(stretches, some) : Optional.<Profiles>empty();
        if (together.isPresent() || some.size() == 1) {
            profiles.add(together);
        } else {
            int half = some.size() / 2;
            add(stretches, some.subList(0, half), mostGroups);
            add(stretches, some.subList(half, some.size()), mostGroups);
        }
    }
}
