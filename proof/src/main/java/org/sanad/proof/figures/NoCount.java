package org.sanad.proof.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Grade;
import org.sanad.proof.arithmetic.Rounding;
import org.sanad.proof.arithmetic.Shares;

/**
 * A share with its base is that of some whole count. One that only cutting off decimals gives is asked about: all shares
 * of a report are cut off, or none is.
 */
final class NoCount {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NoCount() {}

    static List<Finding> of(List<FigureRow> rows) {
        List<Finding> found = new ArrayList<>();
        Set<FigureRow> bent = ForcedCharts.rows(rows);
        rows.stream().filter(row -> !bent.contains(row)).forEach(row -> of(row).ifPresent(found::add));
        return found;
    }

    private static Optional<Finding> of(FigureRow row) {
        if (!row.ofShare() || row.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal share = row.value().get();
        if (share.compareTo(HUNDRED) > 0) {
            return Optional.of(Finding.proven(
                    Code.SHARE_OVER_WHOLE,
                    List.of(row.reading()),
                    Map.of("share", row.shown()),
                    List.of(row.shown() + " > 100%")));
        }
        long base = row.base().orElse(0L);
        boolean ordinary = base < 1
                || Arrays.stream(Rounding.values())
                        .anyMatch(rounding -> rounding.ordinary() && Shares.possible(share, base, rounding));
        if (ordinary) {
            return Optional.empty();
        }
        Grade grade = Shares.possible(share, base) ? Grade.QUESTION : Grade.PROVEN;
        return Optional.of(new Finding(
                Code.SHARE_OF_NO_COUNT,
                grade,
                List.of(row.reading()),
                Map.of("share", row.shown(), "base", Long.toString(base)),
                List.of(Shares.nearest(share, base))));
    }
}
