package org.sanad.proof.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.proof.Reading;
import org.sanad.proof.arithmetic.Rounding;
import org.sanad.proof.arithmetic.Shares;
import org.sanad.proof.text.Chart;

/**
 * How many of each group were asked, where a chart of the sample says it in shares: "KIIs: women 31%, men 28%, male youth
 * 22%, female youth 19%" of 32 leave one count each.
 */
final class ReadGroups {

    private ReadGroups() {}

    static void into(Statements said) {
        for (int i = 0; i < said.report().items().size(); i++) {
            if (said.report().items().get(i) instanceof Chart chart && chart.ofShares() && chart.paired()) {
                int item = i;
                Unit.in(chart.title())
                        .flatMap(unit -> said.sizes().of(new Whom(unit, Set.of()), item))
                        .ifPresent(base -> into(said, item, chart, base));
            }
        }
    }

    private static void into(Statements said, int item, Chart chart, Size base) {
        List<Set<Group>> groups =
                chart.bars().stream().map(bar -> Group.certain(bar.label())).toList();
        boolean all = groups.size() >= 3
                && groups.stream().noneMatch(Set::isEmpty)
                && groups.stream().distinct().count() == groups.size();
        List<Long> counts = all ? counts(chart, base.size()) : List.of();
        if (counts.stream().mapToLong(Long::longValue).sum() != base.size()) {
            return;
        }
        for (Set<Group> one : asked(groups)) {
            long size = 0;
            for (int i = 0; i < counts.size(); i++) {
                size += whole(groups.get(i), groups).containsAll(one) ? counts.get(i) : 0;
            }
            if (size > 0
                    && said.sizes().of(new Whom(base.whom().unit(), one), item).isEmpty()) {
                said.sizes()
                        .add(new Size(
                                new Whom(base.whom().unit(), one),
                                size,
                                item,
                                base.scope(),
                                false,
                                Reading.of(chart.place(), chart.shown())));
            }
        }
    }

    /** Empty where a share leaves no count, or several. */
    private static List<Long> counts(Chart chart, long base) {
        List<Long> counts = new ArrayList<>();
        for (var share : chart.values()) {
            Optional<Long> only = Optional.of(Shares.counts(share, base, Rounding.HALF_UP))
                    .filter(found -> found.size() == 1)
                    .map(List::getFirst);
            only.ifPresent(counts::add);
        }
        return counts.size() == chart.bars().size() ? counts : List.of();
    }

    /** Beside the young, who are named so, the others are adults. */
    private static Set<Group> whole(Set<Group> named, List<Set<Group>> all) {
        Set<Group> whole = EnumSet.copyOf(named);
        if (!named.contains(Group.YOUNG) && all.stream().anyMatch(one -> one.contains(Group.YOUNG))) {
            whole.add(Group.ADULT);
        }
        return whole;
    }

    /** Each group, and what several of them share. */
    private static Set<Set<Group>> asked(List<Set<Group>> groups) {
        Set<Set<Group>> asked = new java.util.LinkedHashSet<>();
        for (Set<Group> one : groups) {
            Set<Group> whole = whole(one, groups);
            asked.add(Set.copyOf(whole));
            whole.forEach(trait -> asked.add(Set.of(trait)));
        }
        return asked;
    }
}
