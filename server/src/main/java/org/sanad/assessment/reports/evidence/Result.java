package org.sanad.assessment.reports.evidence;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the result table. A hidden one has no number at all.
 *
 * @param key stable as long as the plan's row and the form's names are
 * @param value the choice; empty for a mean
 * @param group whose answers; empty for all
 * @param stat as it is printed everywhere: percent points for shares, how many groups for groups
 * @param n how many said so
 * @param total of how many
 * @param flags codes of what must be known: LOW_N and others
 * @param origin its names in the form; editions kept before there were maps have none
 */
public record Result(
        String key,
        Wording value,
        Wording group,
        Kind kind,
        Optional<BigDecimal> stat,
        Optional<Range> range,
        long n,
        long total,
        Set<String> flags,
        boolean hidden,
        Origin origin) {

    /** Flag of a share in which some interviews stand for more people than others. */
    public static final String WEIGHTED = "WEIGHTED";

    /**
     * @param answer name of the choice; empty for a number
     * @param place p-code of the place whose answers these are; empty where they are of no place
     */
    public record Origin(String answer, String place) {

        public static final Origin UNKNOWN = new Origin("", "");
    }

    @Override
    public Origin origin() {
        return Objects.requireNonNullElse(origin, Origin.UNKNOWN);
    }

    public enum Kind {
        SHARE,
        SHARE_OF_MENTIONS,
        /** k of N focus groups, never a percentage. */
        GROUPS,
        NUMBER
    }

    /** A confidence interval, rounded as the stat is. */
    public record Range(BigDecimal low, BigDecimal high) {}

    /** The same with other words for its value. */
    public Result called(Wording other) {
        return new Result(key, other, group, kind, stat, range, n, total, flags, hidden, origin);
    }

    public boolean isShown() {
        return !hidden && stat.isPresent();
    }

    public boolean isOverall() {
        return group.isEmpty();
    }
}
