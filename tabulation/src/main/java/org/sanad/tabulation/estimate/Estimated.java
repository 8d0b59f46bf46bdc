package org.sanad.tabulation.estimate;

/**
 * An estimate and how sure it is.
 *
 * @param simple the variance that a simple random sample of the same size would have
 */
public record Estimated(double value, double variance, double simple, int n, double effectiveSize, int freedom) {

    public static final Estimated OF_NOBODY = new Estimated(Double.NaN, Double.NaN, Double.NaN, 0, 0, 0);

    public double error() {
        return Math.sqrt(variance);
    }

    public double designEffect() {
        return simple > 0 ? variance / simple : Double.NaN;
    }

    /** Without an error, as of a purposive sample. */
    public Estimated bare() {
        return new Estimated(value, Double.NaN, Double.NaN, n, effectiveSize, 0);
    }
}
