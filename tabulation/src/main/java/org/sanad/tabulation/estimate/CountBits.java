package org.sanad.tabulation.estimate;

import java.util.List;
import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** Where all in a stratum weigh the same and nothing is clustered, a count per stratum tells everything. */
final class CountBits implements Adding {

    private final Layout layout;

    CountBits(Layout layout) {
        this.layout = layout;
    }

    @Override
    public Sums whole(Bits domain) {
        return sums(domain, domain);
    }

    @Override
    public Sums part(Bits cell, Bits domain, Sums whole) {
        return sums(cell, domain);
    }

    @Override
    public List<SumTable> tables(Counted counted, Groupings groupings) {
        var cells = counted.cells().stream().map(counted.base()::and).toList();
        return groupings.all().stream()
                .<SumTable>map(grouping -> group -> {
                    var members = grouping.groups().get(group);
                    return new SumTable.OfGroup(
                            sums(counted.base(), members),
                            cells.stream().map(cell -> sums(cell, members)).toList());
                })
                .toList();
    }

    private Sums sums(Bits one, Bits other) {
        var weight = new double[layout.strata()];
        var squares = new double[weight.length];
        int n = 0;
        int strata = 0;
        double squared = 0;
        for (int h = 0; h < weight.length; h++) {
            int count = one.countWith(other, layout.firstWord()[h], layout.firstWord()[h + 1]);
            double each = layout.stratumWeights()[h];
            weight[h] = each * count;
            squares[h] = each * each * count;
            squared += squares[h];
            n += count;
            strata += count > 0 ? 1 : 0;
        }
        return new Sums(n, weight, squares, squares, NO_UNITS, n, squared, strata);
    }

    private static final double[] NO_UNITS = {};
}
