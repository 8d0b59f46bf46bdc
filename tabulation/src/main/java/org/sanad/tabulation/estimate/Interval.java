package org.sanad.tabulation.estimate;

import org.sanad.tabulation.PlanRow.IntervalMethod;

/** Where the true value lies at the level asked for; NaN at both ends where nothing can be said. */
public record Interval(double low, double high) {

    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /** Of a share. Wald and logit say nothing of none or all: there it is Wilson's. */
    public static Interval ofShare(Estimated share, IntervalMethod method, StudentT t) {
        if (share.freedom() <= 0 || Double.isNaN(share.variance())) {
            return NONE;
        }
        boolean between = share.value() > 0 && share.value() < 1 && share.variance() > 0;
        return switch (method) {
            case NONE -> NONE;
            case WALD -> ofNumber(share, t);
            case LOGIT -> between ? logit(share, t) : wilson(share, t);
            case AUTO, WILSON -> wilson(share, t);
        };
    }

    /** Of a mean or a ratio. */
    public static Interval ofNumber(Estimated estimate, StudentT t) {
        if (estimate.freedom() <= 0 || Double.isNaN(estimate.variance())) {
            return NONE;
        }
        double half = t.critical(estimate.freedom()) * estimate.error();
        return new Interval(estimate.value() - half, estimate.value() + half);
    }

    private static Interval logit(Estimated share, StudentT t) {
        double p = share.value();
        double middle = Math.log(p / (1 - p));
        double half = t.critical(share.freedom()) * share.error() / (p * (1 - p));
        return new Interval(expit(middle - half), expit(middle + half));
    }

    private static double expit(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /**
     * Wilson's on the effective sample size, which is made smaller where the design has few degrees of freedom (Korn and
     * Graubard 1998). For a simple random sample it is the textbook's.
     */
    private static Interval wilson(Estimated share, StudentT t) {
        double few = share.n() > 1 ? t.critical(share.n() - 1) / t.critical(share.freedom()) : 1;
        double size =
                share.variance() > 0 && share.simple() > 0 ? share.n() / share.designEffect() : share.effectiveSize();
        double n = size * few * few;
        double z2 = t.normal() * t.normal();
        double p = share.value();
        double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = t.normal() * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
        return new Interval(p == 0 ? 0 : Math.max(0, middle - half), p == 1 ? 1 : Math.min(1, middle + half));
    }
}
