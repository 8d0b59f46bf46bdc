package org.sanad.tabulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** How far people who coded the same texts agree, beyond what chance would do. For codes without an order. */
public final class Agreement {

    /**
     * @param units coded by both
     * @param observed share of units on which they agree
     * @param expected share on which they would agree by chance, from how often each uses each code
     * @param kappa NaN where both used one and the same code throughout: then chance explains all
     * @param se of large samples (Fleiss, Cohen and Everitt 1969)
     */
    public record Kappa(
            int units, double observed, double expected, double kappa, double se, double low, double high) {}

    /** @param alpha NaN where all values are the same or fewer than two units have two values */
    public record Alpha(int units, int values, double alpha) {}

    /** Sums of shares miss one by noise of binary arithmetic. */
    private static final double ALWAYS = 1 - 1e-12;

    private Agreement() {}

    /** Cohen's kappa of two coders; element n of both lists is the same unit. */
    public static Kappa cohen(List<String> first, List<String> second, double level) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException("two coders of different units");
        }
        var pairs = Pairs.of(first, second);
        double observed = pairs.agreeing();
        double expected = pairs.byChance();
        double kappa = !first.isEmpty() && expected < ALWAYS ? (observed - expected) / (1 - expected) : Double.NaN;
        double se = Math.sqrt(Math.max(0, pairs.variance(kappa, expected)));
        double half = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2) * se;
        return new Kappa(
                first.size(), observed, expected, kappa, se, Math.max(-1, kappa - half), Math.min(1, kappa + half));
    }

    /** Krippendorff's alpha of any number of coders; what one did not code is simply absent from its unit. */
    public static Alpha krippendorff(Collection<? extends Collection<String>> units) {
        var totals = new HashMap<String, Integer>();
        double disagreeing = 0;
        int paired = 0;
        for (var unit : units) {
            if (unit.size() < 2) {
                continue;
            }
            paired++;
            var counts = new HashMap<String, Integer>();
            unit.forEach(value -> counts.merge(value, 1, Integer::sum));
            counts.forEach((value, count) -> totals.merge(value, count, Integer::sum));
            double same =
                    counts.values().stream().mapToDouble(c -> c * (c - 1.0)).sum();
            disagreeing += (unit.size() * (unit.size() - 1.0) - same) / (unit.size() - 1);
        }
        double values = totals.values().stream().mapToInt(Integer::intValue).sum();
        double same = totals.values().stream().mapToDouble(c -> (double) c * c).sum();
        double byChance = values * values - same;
        double alpha = byChance > 0 ? 1 - (values - 1) * disagreeing / byChance : Double.NaN;
        return new Alpha(paired, (int) values, alpha);
    }

    /** Two coders' use of codes as shares of all units. */
    private record Pairs(
            Map<List<String>, Double> cells, Map<String, Double> first, Map<String, Double> second, int n) {

        static Pairs of(List<String> first, List<String> second) {
            var pairs = new Pairs(new HashMap<>(), new HashMap<>(), new HashMap<>(), first.size());
            double one = 1.0 / first.size();
            for (int unit = 0; unit < first.size(); unit++) {
                pairs.cells.merge(List.of(first.get(unit), second.get(unit)), one, Double::sum);
                pairs.first.merge(first.get(unit), one, Double::sum);
                pairs.second.merge(second.get(unit), one, Double::sum);
            }
            return pairs;
        }

        double agreeing() {
            return codes().stream().mapToDouble(code -> cell(code, code)).sum();
        }

        double byChance() {
            return codes().stream()
                    .mapToDouble(code -> of(first, code) * of(second, code))
                    .sum();
        }

        double variance(double kappa, double expected) {
            double agreeing = 0;
            double differing = 0;
            for (var row : codes()) {
                double onDiagonal = 1 - (of(first, row) + of(second, row)) * (1 - kappa);
                agreeing += cell(row, row) * onDiagonal * onDiagonal;
                for (var column : codes()) {
                    double off = of(second, row) + of(first, column);
                    differing += row.equals(column) ? 0 : cell(row, column) * off * off;
                }
            }
            double chance = kappa - expected * (1 - kappa);
            double left = agreeing + (1 - kappa) * (1 - kappa) * differing - chance * chance;
            return left / (n * (1 - expected) * (1 - expected));
        }

        private Collection<String> codes() {
            var codes = new HashSet<>(first.keySet());
            codes.addAll(second.keySet());
            return codes;
        }

        private double cell(String row, String column) {
            return cells.getOrDefault(List.of(row, column), 0.0);
        }

        private static double of(Map<String, Double> shares, String code) {
            return shares.getOrDefault(code, 0.0);
        }
    }
}
