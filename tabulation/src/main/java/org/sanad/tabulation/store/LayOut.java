package org.sanad.tabulation.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.sanad.tabulation.Dataset;
import org.sanad.tabulation.Design;

/** Puts the interviews of a dataset in the order of its design. */
public final class LayOut {

    private final DesignColumns design;
    private final Design.LonelyCluster lonely;

    private LayOut(Dataset dataset, Design design) {
        this.design = DesignColumns.of(dataset, design);
        this.lonely = design.lonely();
    }

    public static Layout of(Dataset dataset, Design design) {
        return new LayOut(dataset, design).layout(dataset.size());
    }

    private Layout layout(int size) {
        var sound = design.soundRows(size);
        var order = sorted(sorted(sorted(sound, design::interview), design::cluster), design::stratum);
        var strata = strata(order);
        var firstWord = new int[strata.size() + 1];
        for (int h = 0; h < strata.size(); h++) {
            firstWord[h + 1] = firstWord[h] + (strata.get(h).length + 63) / 64;
        }
        return place(strata, firstWord);
    }

    /** Those of equal number stay in their order. */
    private static int[] sorted(int[] rows, IntUnaryOperator number) {
        int most = Arrays.stream(rows).map(number).max().orElse(0);
        var next = new int[most + 2];
        for (var row : rows) {
            next[number.applyAsInt(row) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var sorted = new int[rows.length];
        for (var row : rows) {
            sorted[next[number.applyAsInt(row)]++] = row;
        }
        return sorted;
    }

    private List<int[]> strata(int[] order) {
        var strata = new ArrayList<int[]>();
        int begin = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || design.stratum(order[i]) != design.stratum(order[begin])) {
                strata.add(Arrays.copyOfRange(order, begin, i));
                begin = i;
            }
        }
        return strata.stream().filter(stratum -> stratum.length > 0).toList();
    }

    private Layout place(List<int[]> strata, int[] firstWord) {
        int words = firstWord[strata.size()];
        var rows = new int[words * 64];
        Arrays.fill(rows, -1);
        var weights = new double[rows.length];
        var units = new int[rows.length];
        var interviews = new int[design.inTurns() ? rows.length : 0];
        var unitsOf = new int[strata.size()];
        var everybody = new Bits(words);
        int unit = -1;
        for (int h = 0; h < strata.size(); h++) {
            var stratum = strata.get(h);
            for (int i = 0; i < stratum.length; i++) {
                int at = firstWord[h] * 64 + i;
                boolean another = i == 0 || !design.clustered() || changes(stratum[i - 1], stratum[i]);
                unit += another ? 1 : 0;
                unitsOf[h] += another ? 1 : 0;
                rows[at] = stratum[i];
                weights[at] = design.weight(stratum[i]);
                units[at] = unit;
                if (design.inTurns()) {
                    interviews[at] = design.interview(stratum[i]);
                }
                everybody.set(at);
            }
        }
        var unseen = unseen(strata, unitsOf);
        return new Layout(
                rows,
                firstWord,
                weights,
                units,
                interviews,
                unitsOf,
                unseen,
                evenWeights(strata),
                design.clustered(),
                lonely,
                everybody,
                faults(unitsOf, strata));
    }

    private boolean changes(int row, int next) {
        return design.cluster(row) != design.cluster(next);
    }

    private double[] unseen(List<int[]> strata, int[] unitsOf) {
        var unseen = new double[unitsOf.length];
        for (int h = 0; h < unseen.length; h++) {
            double population = design.population(strata.get(h)[0]);
            unseen[h] = population >= unitsOf[h] ? (population - unitsOf[h]) / population : 1;
        }
        return unseen;
    }

    private double[] evenWeights(List<int[]> strata) {
        var shared = new double[strata.size()];
        for (int h = 0; h < shared.length; h++) {
            shared[h] = design.weight(strata.get(h)[0]);
            for (var row : strata.get(h)) {
                if (design.weight(row) != shared[h]) {
                    return new double[0];
                }
            }
        }
        return shared;
    }

    private List<Design.Fault> faults(int[] unitsOf, List<int[]> strata) {
        var faults = new ArrayList<>(design.faults());
        int inLonely = 0;
        Set<Integer> tooSmall = new HashSet<>();
        for (int h = 0; h < unitsOf.length; h++) {
            inLonely += unitsOf[h] == 1 && design.drawn() ? strata.get(h).length : 0;
            if (design.hasPopulation() && design.population(strata.get(h)[0]) < unitsOf[h]) {
                tooSmall.add(h);
            }
        }
        design.lonelyFault(inLonely).ifPresent(faults::add);
        design.populationFault(
                        tooSmall.stream().mapToInt(h -> strata.get(h).length).sum())
                .ifPresent(faults::add);
        return faults;
    }
}
