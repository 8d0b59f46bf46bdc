package org.sanad.tabulation.estimate;

import java.util.ArrayList;
import java.util.List;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** The general way: adds weights as whole numbers, in the order of strata and clusters; all of a question in one walk. */
final class AddGrains implements Adding {

    /** Groups times strata; sums of more are not kept at once but made group by group. */
    private static final int MANY = 1 << 17;

    private final Layout layout;
    private final Grains grains;
    private final Stretches stretches;

    AddGrains(Layout layout, Grains grains) {
        this.layout = layout;
        this.grains = grains;
        this.stretches = Stretches.of(layout);
    }

    @Override
    public Sums whole(Bits domain) {
        return walk(domain, domain, new double[layout.clustered() ? layout.allUnits() : 0], true);
    }

    @Override
    public Sums part(Bits cell, Bits domain, Sums whole) {
        return walk(cell, domain, whole.perUnit(), false);
    }

    private Sums walk(Bits one, Bits other, double[] perUnit, boolean whole) {
        var sums = new Gathered(layout, grains, 1);
        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            int stratum = stretches.stratum(stretch);
            long weight = 0;
            long square = 0;
            for (int i = stretches.firstWord(stretch); i <= stretches.lastWord(stretch); i++) {
                long members = one.word(i) & other.word(i) & stretches.within(stretch, i);
                for (long left = members; left != 0; left &= left - 1) {
                    int at = (i << 6) + Long.numberOfTrailingZeros(left);
                    weight += grains.weights[at];
                    square += grains.squares[at];
                }
            }
            sums.square(0, stratum, square);
            if (whole && layout.clustered()) {
                perUnit[stretch] = grains.weight(stratum, weight);
            }
            if (layout.clustered()) {
                sums.cluster(0, stratum, weight, perUnit[stretch]);
            } else {
                sums.weigh(0, stratum, weight);
            }
        }
        return sums.sums(0, one.countWith(other), whole ? perUnit : Gathered.NO_UNITS);
    }

    /** Groupings that share a walk as far as their profiles are few; the rest group by group. */
    @Override
    public List<SumTable> tables(Counted counted, Groupings groupings) {
        var tables = new ArrayList<SumTable>();
        for (var together : groupings.profiles(stretches, MANY / Math.max(1, layout.strata()))) {
            int next = tables.size();
            together.ifPresentOrElse(
                    profiles -> tables.addAll(cube(profiles, counted, groupings.all(), next)),
                    () -> tables.add(
                            Adding.oneByOne(this, counted, groupings.all().get(next))));
        }
        return tables;
    }

    private List<SumTable> cube(Profiles profiles, Counted counted, List<Groupings.Grouping> all, int from) {
        return new Cube(layout, grains, stretches, profiles, counted)
                .tables(all.subList(from, from + profiles.groups().length));
    }
}
