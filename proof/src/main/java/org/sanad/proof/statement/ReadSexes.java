package org.sanad.proof.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.proof.arithmetic.Rounding;
import org.sanad.proof.arithmetic.Shares;

/**
 * How many women and men were asked, where a report only says it by splits: if the answers of a paragraph meet 100 per cent
 * and each is split by sex, often just one pair of numbers fits.
 */
public final class ReadSexes {

    private ReadSexes() {}

    /** Of how many women and men an answer of {@code count} consists. */
    public record Pair(long women, long men) {

        Pair plus(Pair other) {
            return new Pair(women + other.women, men + other.men);
        }

        long all() {
            return women + men;
        }
    }

    static void into(Statements said, int item) {
        List<Split> splits = partition(said, item);
        if (splits.isEmpty()) {
            return;
        }
        Optional<Size> base =
                whom(splits).filter(Whom::all).flatMap(whom -> said.sizes().of(whom, item));
        if (base.isEmpty()) {
            return;
        }
        Set<Pair> sums = new HashSet<>(Set.of(new Pair(0, 0)));
        for (Split split : splits) {
            Set<Pair> next = new HashSet<>();
            for (Pair pair : pairs(split, base.get().size())) {
                sums.forEach(sum -> next.add(sum.plus(pair)));
            }
            sums = next;
        }
        sums.removeIf(sum -> sum.all() != base.get().size());
        if (sums.size() == 1) {
            Pair only = sums.iterator().next();
            add(said, base.get(), Group.FEMALE, only.women(), item, splits.getFirst());
            add(said, base.get(), Group.MALE, only.men(), item, splits.getFirst());
        }
    }

    /** Of whom the first answer speaks, behind its number or before: "Key informants were split, with 52% …". */
    public static Optional<Whom> whom(List<Split> splits) {
        Claim first = splits.getFirst().total();
        if (first.whom() != null) {
            return Optional.of(first.whom());
        }
        return Group.certain(first.lead()).isEmpty()
                ? Unit.in(first.lead()).map(unit -> new Whom(unit, Set.of()))
                : Optional.empty();
    }

    private static void add(Statements said, Size base, Group sex, long size, int item, Split split) {
        said.sizes()
                .add(new Size(
                        new Whom(base.whom().unit(), Set.of(sex)),
                        size,
                        item,
                        base.scope(),
                        false,
                        split.total().reading()));
    }

    /** Answers of one paragraph, each split by sex, that together meet the whole. */
    public static List<Split> partition(Statements said, int item) {
        List<Split> splits = said.splits(item).stream()
                .filter(split -> split.ofShares()
                        && split.total().number().share()
                        && split.parts().size() == 2)
                .filter(split ->
                        split.parts().stream().allMatch(part -> part.groups().size() == 1))
                .toList();
        BigDecimal sum =
                splits.stream().map(split -> split.total().number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) <= 0;
        return splits.size() >= 2 && whole ? splits : List.of();
    }

    public static List<Pair> pairs(Split split, long base) {
        List<Pair> pairs = new ArrayList<>();
        for (Rounding rounding : Rounding.values()) {
            for (long count : Shares.counts(split.total().number().value(), base, rounding)) {
                for (long women : Shares.counts(split.of(Group.FEMALE).value(), Math.max(1, count), rounding)) {
                    boolean men = count > 0
                            && Shares.gives(
                                    count - women, count, split.of(Group.MALE).value(), rounding);
                    if (men && !pairs.contains(new Pair(women, count - women))) {
                        pairs.add(new Pair(women, count - women));
                    }
                }
            }
        }
        return pairs;
    }
}
