package org.sanad.proof.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;

/** Counts of women and of men of one thing are its total; one of them alone is no more than that. */
final class Sexes {

    private Sexes() {}

    static List<Finding> of(List<FigureRow> rows) {
        Map<List<Object>, Map<String, FigureRow>> groups = new HashMap<>();
        rows.stream()
                .filter(row ->
                        row.counts() && row.value().isPresent() && row.what().containsKey("group"))
                .forEach(row -> groups.computeIfAbsent(
                                List.of(row.without("group"), row.from().getOrDefault("section", "")),
                                key -> new HashMap<>())
                        .putIfAbsent(row.what().get("group"), row));
        List<Finding> found = new ArrayList<>();
        for (Map<String, FigureRow> group : groups.values()) {
            split(group, "all", "").ifPresent(found::add);
            split(group, "pwd", "pwd-").ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> split(Map<String, FigureRow> group, String whole, String prefix) {
        FigureRow all = group.get(whole);
        FigureRow women = group.get(prefix + "female");
        FigureRow men = group.get(prefix + "male");
        if (all == null) {
            return Optional.empty();
        }
        if (women != null && men != null) {
            BigDecimal sum = value(women).add(value(men));
            return sum.compareTo(value(all)) == 0 ? Optional.empty() : Optional.of(misses(all, women, men, sum));
        }
        FigureRow part = women != null ? women : men;
        return part == null || value(part).compareTo(value(all)) <= 0 ? Optional.empty() : Optional.of(over(all, part));
    }

    private static BigDecimal value(FigureRow row) {
        return row.value().orElseThrow();
    }

    private static Finding misses(FigureRow all, FigureRow women, FigureRow men, BigDecimal sum) {
        return Finding.proven(
                Code.FIGURE_PARTS,
                List.of(all.reading(), women.reading(), men.reading()),
                Map.of("total", all.shown(), "sum", sum.toPlainString(), "name", all.id()),
                List.of(women.shown() + " + " + men.shown() + " = " + sum.toPlainString() + " ≠ " + all.shown()));
    }

    private static Finding over(FigureRow all, FigureRow part) {
        return Finding.proven(
                Code.FIGURE_PART_OVER_WHOLE,
                List.of(part.reading(), all.reading()),
                Map.of("part", part.shown(), "whole", all.shown()),
                List.of(part.shown() + " > " + all.shown()));
    }
}
