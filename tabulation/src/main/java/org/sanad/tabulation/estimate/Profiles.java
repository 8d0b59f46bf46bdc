package org.sanad.tabulation.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sanad.tabulation.estimate.Groupings.Grouping;

/**
 * Interviews of a stretch that are in the same group of every breakdown have the same profile. Adding up by profile and
 * then profiles by group takes one walk for all breakdowns.
 *
 * @param at the profile at each position, counted from zero in each stretch
 * @param first the number of the first profile of each stretch, counted through all, and at last one past the end
 * @param group by grouping, the group of each profile
 * @param groups by grouping, how many groups
 * @param most profiles of a stretch
 */
record Profiles(int[] at, int[] first, int[][] group, int[] groups, int most) {

    /** More than fit the fastest memory are not worth it. */
    private static final int MANY = 1 << 12;

    /** Empty where several groupings have so many profiles that they are better walked through apart. */
    static Optional<Profiles> of(Stretches stretches, List<Grouping> groupings) {
        return new Found(stretches, groupings).profiles();
    }

    private static final class Found {

        private final Stretches stretches;
        private final List<int[]> numbers;
        private final int[] groups;
        private final int[] at;
        private final int[] first;
        private final int[][] group;
        private int most;
        private int[] known = {};

        Found(Stretches stretches, List<Grouping> groupings) {
            this.stretches = stretches;
            int positions = stretches.from()[stretches.count()];
            numbers = groupings.stream().map(one -> one.numbers(positions)).toList();
            groups = groupings.stream().mapToInt(one -> one.groups().size()).toArray();
            at = new int[positions];
            first = new int[stretches.count() + 1];
            group = new int[groups.length][stretches.count()];
        }

        Optional<Profiles> profiles() {
            for (int stretch = 0; stretch < stretches.count(); stretch++) {
                int count = number(stretches.from()[stretch], stretches.from()[stretch + 1]);
                if (count > MANY && groups.length > 1) {
                    return Optional.empty();
                }
                first[stretch + 1] = first[stretch] + count;
                most = Math.max(most, count);
                keep(stretch, count);
            }
            return Optional.of(new Profiles(at, first, group, groups, most));
        }

        private int number(int from, int to) {
            int count = 1;
            for (int one = 0; one < groups.length && count <= MANY; one++) {
                count = split(from, to, count, one);
            }
            return count;
        }

        /** Divides each profile found so far by the groups of one more grouping. */
        private int split(int from, int to, int count, int one) {
            int wide = groups[one] + 1;
            if (known.length < count * wide) {
                known = new int[count * wide];
            }
            Arrays.fill(known, 0, count * wide, 0);
            var of = numbers.get(one);
            int found = 0;
            for (int position = from; position < to; position++) {
                int key = at[position] * wide + of[position] + 1;
                if (known[key] == 0) {
                    known[key] = ++found;
                }
                at[position] = known[key] - 1;
            }
            return found;
        }

        private void keep(int stretch, int count) {
            for (int one = 0; one < groups.length; one++) {
                if (group[one].length < first[stretch + 1]) {
                    group[one] = Arrays.copyOf(group[one], Math.max(first[stretch + 1], group[one].length * 2));
                }
                int begin = first[stretch];
                var of = numbers.get(one);
                var to = group[one];
                IntStream.range(stretches.from()[stretch], stretches.from()[stretch + 1])
                        .forEach(position -> to[begin + at[position]] = of[position]);
            }
        }
    }
}
