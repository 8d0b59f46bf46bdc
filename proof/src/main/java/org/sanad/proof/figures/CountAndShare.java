package org.sanad.proof.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Grade;
import org.sanad.proof.arithmetic.Rounding;
import org.sanad.proof.arithmetic.Shares;

/** A count of a base and a share of the same base, of the same thing, are one figure twice. */
final class CountAndShare {

    private CountAndShare() {}

    static List<Finding> of(List<FigureRow> rows) {
        Map<Map<String, String>, List<FigureRow>> counts = new LinkedHashMap<>();
        rows.stream()
                .filter(row ->
                        row.counts() && row.value().isPresent() && row.base().isPresent())
                .forEach(row -> counts.computeIfAbsent(row.without("statistic"), key -> new ArrayList<>())
                        .add(row));
        List<Finding> found = new ArrayList<>();
        for (FigureRow share : rows) {
            if (share.ofShare()
                    && !share.ofMentions()
                    && share.value().isPresent()
                    && share.base().isPresent()) {
                counts.getOrDefault(share.without("statistic"), List.of()).stream()
                        .filter(count -> count.base().equals(share.base()) && differ(count, share))
                        .findFirst()
                        .ifPresent(count -> found.add(finding(count, share)));
            }
        }
        return found;
    }

    private static boolean differ(FigureRow count, FigureRow share) {
        long base = share.base().orElseThrow();
        return base > 0
                && !Shares.gives(
                        count.value().orElseThrow().longValue(),
                        base,
                        share.value().orElseThrow());
    }

    private static Finding finding(FigureRow count, FigureRow share) {
        long base = share.base().orElseThrow();
        long number = count.value().orElseThrow().longValue();
        boolean byOne = Rounding.HALF_UP
                        .share(number, base, 2)
                        .subtract(share.value().orElseThrow())
                        .abs()
                        .compareTo(java.math.BigDecimal.ONE)
                < 0;
        return new Finding(
                Code.COUNT_AND_SHARE,
                byOne ? Grade.QUESTION : Grade.PROVEN,
                List.of(count.reading(), share.reading()),
                Map.of("count", Long.toString(number), "base", Long.toString(base), "share", share.shown()),
                List.of(Shares.shown(number, base) + " ≠ " + share.shown()));
    }
}
