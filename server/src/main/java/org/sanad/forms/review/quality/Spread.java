package org.sanad.forms.review.quality;

/**
 * How the numbers given to a question lie so far.
 *
 * @param median half of them lie below
 * @param mad median of their distances from the median
 * @param meanDistance mean of these distances, for where more than half of the numbers are the same
 */
record Spread(String path, long numbers, double median, double mad, double meanDistance) {

    /** With fewer numbers, nobody can say what is usual. */
    static final int FEWEST = 20;

    /**
     * Modified z-scores beyond it are outliers (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). Unlike
     * with means and standard deviations, the outliers themselves do not hide each other.
     */
    static final double BOUND = 3.5;

    /** Makes the median distance comparable with a standard deviation. */
    private static final double BY_MEDIAN = 0.6745;

    /** The same for the mean distance. */
    private static final double BY_MEAN = 1 / 1.253314;

    boolean isFar(double number) {
        if (numbers < FEWEST) {
            return false;
        }
        var distance = Math.abs(number - median);
        return mad > 0
                ? BY_MEDIAN * distance / mad > BOUND
                : BY_MEAN * distance > BOUND * meanDistance && meanDistance > 0;
    }
}
