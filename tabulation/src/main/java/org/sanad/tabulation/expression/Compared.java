package org.sanad.tabulation.expression;

import java.util.Set;
import org.sanad.tabulation.estimate.Estimates.Values;

/** Two numbers compared; not known as soon as one of them is not. */
final class Compared {

    private static final Set<String> SIGNS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private Compared() {}

    static boolean isSign(Token token) {
        return token.kind() == Token.Kind.SIGN && SIGNS.contains(token.text());
    }

    static Values of(Values one, String sign, Values other) {
        return position -> {
            double left = one.at(position);
            double right = other.at(position);
            if (Double.isNaN(left) || Double.isNaN(right)) {
                return Double.NaN;
            }
            return holds(left, sign, right) ? 1 : 0;
        };
    }

    private static boolean holds(double left, String sign, double right) {
        return switch (sign) {
            case "=" -> left == right;
            case "!=" -> left != right;
            case "<" -> left < right;
            case "<=" -> left <= right;
            case ">" -> left > right;
            case ">=" -> left >= right;
            default -> throw new IllegalStateException(sign);
        };
    }
}
