package org.sanad.tabulation.estimate;

import org.sanad.tabulation.store.Bits;
import org.sanad.tabulation.store.Layout;

/** Shares, means and ratios over one layout. */
public final class Estimates {

    /** A number at each position; NaN where there is none. */
    public interface Values {
        double at(int position);
    }

    private final Layout layout;

    public Estimates(Layout layout) {
        this.layout = layout;
    }

    public Estimated share(Sums part, Sums whole) {
        if (whole.n() == 0) {
            return Estimated.OF_NOBODY;
        }
        double share = part.n() == whole.n() ? 1 : part.allWeight() / whole.allWeight();
        double variance = Variance.ofShare(layout, part, whole, share);
        double simple = whole.n() > 1 ? share * (1 - share) / (whole.n() - 1) : Double.NaN;
        return new Estimated(share, variance, simple, whole.n(), whole.effectiveSize(), whole.freedom());
    }

    /** The mean over a domain, all of which must have a number. */
    public Estimated mean(Bits domain, Sums whole, Values values) {
        if (whole.n() == 0) {
            return Estimated.OF_NOBODY;
        }
        double all = whole.allWeight();
        double mean = weighted(domain, values) / all;
        double spread = weighted(domain, at -> (values.at(at) - mean) * (values.at(at) - mean)) / all;
        double variance = variance(domain, at -> layout.weights()[at] * (values.at(at) - mean) / all);
        double simple = whole.n() > 1 ? spread / (whole.n() - 1) : Double.NaN;
        return new Estimated(mean, variance, simple, whole.n(), whole.effectiveSize(), whole.freedom());
    }

    /** Sum over sum, over a domain of which all have both numbers. */
    public Estimated ratio(Bits domain, Sums whole, Values numerator, Values denominator) {
        double below = weighted(domain, denominator);
        if (whole.n() == 0 || below == 0) {
            return Estimated.OF_NOBODY;
        }
        double ratio = weighted(domain, numerator) / below;
        double variance =
                variance(domain, at -> layout.weights()[at] * (numerator.at(at) - ratio * denominator.at(at)) / below);
        return new Estimated(ratio, variance, Double.NaN, whole.n(), whole.effectiveSize(), whole.freedom());
    }

    double weighted(Bits domain, Values values) {
        var sum = new double[1];
        domain.forEach(at -> sum[0] += layout.weights()[at] * values.at(at));
        return sum[0];
    }

    private double variance(Bits domain, Values score) {
        return Math.max(0, Variance.of(layout, domain, 1, (at, into) -> into[0] = score.at(at))[0][0]);
    }
}
