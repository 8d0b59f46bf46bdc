package org.sanad.tabulation.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sanad.tabulation.estimate.Groupings.Grouping;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/**
 * One walk over a question that adds up each answer by profile, and the profiles of each stretch by group. Of every
 * profile it keeps the weight of each cell and of the whole; besides the squares of each, or of the whole alone where
 * clusters are what varies.
 */
final class Cube {

    private final Layout layout;
    private final Grains grains;
    private final Stretches stretches;
    private final Profiles profiles;
    private final Counted counted;
    private final Bits[] cells;
    private final int whole;
    private final int wide;
    private final long[] byProfile;
    private final long[][] byGroup;
    private final int[][] taken;
    private final Gathered[][] gathered;

    Cube(Layout layout, Grains grains, Stretches stretches, Profiles profiles, Counted counted) {
        this.layout = layout;
        this.grains = grains;
        this.stretches = stretches;
        this.profiles = profiles;
        this.counted = counted;
        this.cells = counted.cells().toArray(Bits[]::new);
        this.whole = cells.length;
        this.wide = whole + 1 + (layout.clustered() ? 1 : whole + 1);
        this.byProfile = new long[profiles.most() * wide];
        int groupings = profiles.groups().length;
        this.byGroup = new long[groupings][];
        this.taken = new int[groupings][];
        this.gathered = new Gathered[groupings][];
        for (int one = 0; one < groupings; one++) {
            int groups = profiles.groups()[one];
            byGroup[one] = new long[groups * wide];
            taken[one] = new int[groups];
            gathered[one] = new Gathered[groups];
            Arrays.setAll(gathered[one], group -> new Gathered(layout, grains, whole + 1));
        }
    }

    /** Where the squares of a cell stand. */
    private int squares(int cell) {
        return layout.clustered() ? whole + 1 : whole + 1 + cell;
    }

    List<SumTable> tables(List<Grouping> groupings) {
        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            add(stretch);
            for (int one = 0; one < byGroup.length; one++) {
                gather(stretch, one);
            }
        }
        var base = counted.base();
        var inBase = counted.cells().stream().map(base::and).toList();
        var tables = new ArrayList<SumTable>();
        for (int one = 0; one < byGroup.length; one++) {
            var of = gathered[one];
            var groups = groupings.get(one).groups();
            tables.add(group -> sums(of[group], groups.get(group), inBase));
        }
        return tables;
    }

    private SumTable.OfGroup sums(Gathered group, Bits members, List<Bits> inBase) {
        return new SumTable.OfGroup(
                group.sums(whole, counted.base().countWith(members), Gathered.NO_UNITS),
                IntStream.range(0, whole)
                        .mapToObj(cell -> group.sums(cell, inBase.get(cell).countWith(members), Gathered.NO_UNITS))
                        .toList());
    }

    private void add(int stretch) {
        int count = profiles.first()[stretch + 1] - profiles.first()[stretch];
        Arrays.fill(byProfile, 0, count * wide, 0);
        for (int i = stretches.firstWord(stretch); i <= stretches.lastWord(stretch); i++) {
            take(i, counted.base().word(i) & stretches.within(stretch, i));
        }
    }

    private void take(int word, long base) {
        boolean squaresOfCells = counted.exclusive() || !layout.clustered();
        long left = base;
        for (int cell = 0; cell < whole; cell++) {
            long here = base & cells[cell].word(word);
            if (squaresOfCells) {
                add(here, word << 6, cell, squares(cell));
            } else {
                addWeights(here, word << 6, cell);
            }
            left &= ~here;
        }
        add(counted.exclusive() ? left : base, word << 6, whole, squares(whole));
    }

    private void add(long members, int first, int cell, int square) {
        var into = byProfile;
        var at = profiles.at();
        for (long left = members; left != 0; left &= left - 1) {
            int position = first + Long.numberOfTrailingZeros(left);
            int to = at[position] * wide;
            into[to + cell] += grains.weights[position];
            into[to + square] += grains.squares[position];
        }
    }

    private void addWeights(long members, int first, int cell) {
        var into = byProfile;
        var at = profiles.at();
        for (long left = members; left != 0; left &= left - 1) {
            int position = first + Long.numberOfTrailingZeros(left);
            into[at[position] * wide + cell] += grains.weights[position];
        }
    }

    private void gather(int stretch, int one) {
        var groups = profiles.group()[one];
        var sums = byGroup[one];
        int begin = profiles.first()[stretch];
        int end = profiles.first()[stretch + 1];
        for (int profile = begin; profile < end; profile++) {
            if (groups[profile] >= 0) {
                roll((profile - begin) * wide, sums, groups[profile] * wide);
            }
        }
        for (int profile = begin; profile < end; profile++) {
            int group = groups[profile];
            if (group >= 0 && taken[one][group] <= stretch) {
                taken[one][group] = stretch + 1;
                hand(gathered[one][group], sums, group * wide, stretches.stratum(stretch));
            }
        }
    }

    private void roll(int from, long[] into, int to) {
        for (int i = 0; i < wide; i++) {
            into[to + i] += byProfile[from + i];
        }
    }

    private void hand(Gathered group, long[] sums, int offset, int stratum) {
        complete(sums, offset);
        if (layout.clustered()) {
            double all = grains.weight(stratum, sums[offset + whole]);
            for (int cell = 0; cell <= whole; cell++) {
                group.cluster(cell, stratum, sums[offset + cell], all);
            }
            group.square(whole, stratum, sums[offset + squares(whole)]);
        } else {
            for (int cell = 0; cell <= whole; cell++) {
                group.weigh(cell, stratum, sums[offset + cell]);
                group.square(cell, stratum, sums[offset + squares(cell)]);
            }
        }
        Arrays.fill(sums, offset, offset + wide, 0);
    }

    /** Where nobody is in two cells, the last so far holds those who are in none: with all others it is the whole. */
    private void complete(long[] sums, int offset) {
        if (counted.exclusive()) {
            for (int cell = 0; cell < whole; cell++) {
                sums[offset + whole] += sums[offset + cell];
                if (!layout.clustered()) {
                    sums[offset + squares(whole)] += sums[offset + squares(cell)];
                }
            }
        }
    }
}
