package org.sanad.tabulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.tabulation.disclosure.HiddenCells;

/**
 * Which cells of connected tables a reader may not see. Counts from one up to the threshold are hidden, and then as many
 * more as it takes that none of the hidden can be computed from what is shown. Zero is shown: it points at nobody.
 */
public final class Disclosure<K> {

    /** A total and the parts that make it up. A cell may be a part of one sum and the total of another. */
    public record Sum<K>(K total, List<K> parts) {

        public Stream<K> cells() {
            return Stream.concat(Stream.of(total), parts.stream());
        }
    }

    private final Map<K, Long> counts;
    private final List<Sum<K>> sums;

    /** The counts as they are, and how they hang together. Every cell of a sum must have its count. */
    public Disclosure(Map<K, Long> counts, List<Sum<K>> sums) {
        this.counts = Map.copyOf(counts);
        this.sums = List.copyOf(sums);
    }

    /**
     * The cells to hide from whoever may see no count below the threshold.
     *
     * @throws IllegalStateException if the audit still finds a hidden number; then nothing must be shown
     */
    public Set<K> hidden(int threshold) {
        return hidden(cell -> count(cell) < threshold);
    }

    /** @param small which of the cells that are not zero are hidden first */
    public Set<K> hidden(Predicate<K> small) {
        var hidden = new LinkedHashSet<K>();
        counts.forEach((cell, count) -> {
            if (count > 0 && small.test(cell)) {
                hidden.add(cell);
            }
        });
        coverLone(hidden);
        var derivable = derivable(hidden);
        while (!derivable.isEmpty()) {
            var found = derivable;
            hidden.add(complement(found, hidden)
                    .orElseThrow(() -> new IllegalStateException("hidden counts can be computed: " + found)));
            derivable = derivable(hidden);
        }
        return hidden;
    }

    /** Where a sum has one hidden cell a second is hidden with it: cheap, and most of what the audit would ask for. */
    private void coverLone(Set<K> hidden) {
        var open = sums.stream().collect(Collectors.toCollection(ArrayList::new));
        for (var lone = lone(open, hidden); lone.isPresent(); lone = lone(open, hidden)) {
            var sum = lone.get();
            var second = sum.cells().filter(cell -> hideable(cell, hidden)).min(cost());
            second.ifPresentOrElse(hidden::add, () -> open.remove(sum));
        }
    }

    private Optional<Sum<K>> lone(List<Sum<K>> among, Set<K> hidden) {
        return among.stream()
                .filter(sum -> sum.cells().filter(hidden::contains).limit(2).count() == 1)
                .findFirst();
    }

    /** The audit: which of the hidden cells somebody could compute who sees all the others. Empty when all are safe. */
    public Set<K> derivable(Set<K> hidden) {
        return new HiddenCells<>(counts, sums, hidden).computable();
    }

    /**
     * The cheapest further cell that loosens the tightest sum around the found ones: where a cell stands hidden alone,
     * a second one; small parts first, totals last.
     */
    private Optional<K> complement(Set<K> found, Set<K> hidden) {
        return tightest(sum -> sum.cells().anyMatch(found::contains), hidden)
                .or(() -> tightest(sum -> sum.cells().anyMatch(hidden::contains), hidden))
                .or(() -> tightest(sum -> true, hidden))
                .flatMap(sum ->
                        sum.cells().filter(cell -> hideable(cell, hidden)).min(cost()));
    }

    private Optional<Sum<K>> tightest(Predicate<Sum<K>> among, Set<K> hidden) {
        return sums.stream()
                .filter(sum -> among.test(sum) && canHideMore(sum, hidden))
                .min(Comparator.<Sum<K>>comparingLong(
                                sum -> sum.cells().filter(hidden::contains).count())
                        .thenComparing(sum -> sum.total().toString()));
    }

    private boolean canHideMore(Sum<K> sum, Set<K> hidden) {
        return sum.cells().anyMatch(cell -> hideable(cell, hidden));
    }

    private boolean hideable(K cell, Set<K> hidden) {
        return !hidden.contains(cell) && count(cell) > 0;
    }

    private Comparator<K> cost() {
        return Comparator.<K>comparingLong(cell ->
                        sums.stream().filter(sum -> sum.total().equals(cell)).count())
                .thenComparingLong(this::count)
                .thenComparing(Object::toString);
    }

    private long count(K cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
