package org.sanad.tabulation.expression;

import org.sanad.tabulation.estimate.Estimates.Values;

/** And, or and not over true, false and not known. */
final class Kleene {

    private Kleene() {}

    static Values and(Values one, Values other) {
        return position -> {
            double left = one.at(position);
            double right = other.at(position);
            return left == 0 || right == 0 ? 0 : truth(left * right);
        };
    }

    static Values or(Values one, Values other) {
        return position -> {
            double left = one.at(position);
            double right = other.at(position);
            return isTrue(left) || isTrue(right) ? 1 : truth(left + right);
        };
    }

    static Values not(Values value) {
        return position -> {
            double held = value.at(position);
            return Double.isNaN(held) ? held : held == 0 ? 1 : 0;
        };
    }

    private static boolean isTrue(double value) {
        return !Double.isNaN(value) && value != 0;
    }

    private static double truth(double value) {
        return Double.isNaN(value) || value == 0 ? value : 1;
    }
}
