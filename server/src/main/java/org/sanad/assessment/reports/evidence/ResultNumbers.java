package org.sanad.assessment.reports.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sanad.tabulation.ResultRow;

/** The numbers of a row as they are printed: the stat was rounded by the engine, its interval is in the same unit. */
record ResultNumbers(ResultRow row) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Result.Kind kind() {
        return switch (row.estimate().kind()) {
            case SHARE_OF_GROUP, SHARE_OF_VALUE -> Result.Kind.SHARE;
            case SHARE_OF_MENTIONS -> Result.Kind.SHARE_OF_MENTIONS;
            case GROUPS -> Result.Kind.GROUPS;
            case MEAN, QUANTILE, RATIO -> Result.Kind.NUMBER;
        };
    }

    boolean isHidden() {
        return row.hidden() != ResultRow.Hidden.NO;
    }

    Optional<BigDecimal> stat() {
        return isHidden() || !Double.isFinite(row.rounded())
                ? Optional.empty()
                : Optional.of(plain(BigDecimal.valueOf(row.rounded())));
    }

    Optional<Result.Range> range() {
        return isHidden() || !row.estimate().hasInterval()
                ? Optional.empty()
                : Optional.of(new Result.Range(
                        end(row.estimate().low()), end(row.estimate().high())));
    }

    private BigDecimal end(double place) {
        var share = kind() == Result.Kind.SHARE || kind() == Result.Kind.SHARE_OF_MENTIONS;
        var exact = BigDecimal.valueOf(place);
        return share
                ? exact.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP)
                : exact.setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
