package org.sanad.xlsform.judge;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** What stands between two values. */
final class Operators {

    private Operators() {}

    static Expression either(Expression one, Expression other) {
        return answers -> {
            Optional<Boolean> first = one.of(answers).truth();
            Optional<Boolean> second = other.of(answers).truth();
            return first.orElse(false) || second.orElse(false) ? Value.of(true) : both(first, second, (a, b) -> a || b);
        };
    }

    static Expression both(Expression one, Expression other) {
        return answers -> {
            Optional<Boolean> first = one.of(answers).truth();
            Optional<Boolean> second = other.of(answers).truth();
            return first.orElse(true) && second.orElse(true) ? both(first, second, (a, b) -> a && b) : Value.of(false);
        };
    }

    static Expression between(Expression one, String sign, Expression other) {
        return answers -> of(one.of(answers), sign, other.of(answers));
    }

    private static Value of(Value one, String sign, Value other) {
        return switch (sign) {
            case "=" -> equal(one, other);
            case "!=" -> not(equal(one, other));
            case "<" -> compared(one, other, (a, b) -> a < b);
            case "<=" -> compared(one, other, (a, b) -> a <= b);
            case ">" -> compared(one, other, (a, b) -> a > b);
            case ">=" -> compared(one, other, (a, b) -> a >= b);
            case "+" -> computed(one, other, Double::sum);
            case "-" -> computed(one, other, (a, b) -> a - b);
            case "*" -> computed(one, other, (a, b) -> a * b);
            case "div" -> computed(one, other, (a, b) -> a / b);
            case "mod" -> computed(one, other, (a, b) -> a % b);
            default -> Value.UNKNOWN;
        };
    }

    static Value not(Value value) {
        return value.truth().map(holds -> Value.of(!holds)).orElse(Value.UNKNOWN);
    }

    private static Value equal(Value one, Value other) {
        if (one instanceof Value.Truth || other instanceof Value.Truth) {
            return both(one.truth(), other.truth(), Boolean::equals);
        }
        if (one instanceof Value.Amount || other instanceof Value.Amount) {
            return compared(one, other, (a, b) -> a.doubleValue() == b.doubleValue());
        }
        Value same = both(one.text(), other.text(), String::equals);
        // "7" and "7.0": some clients compare the letters, others the numbers
        return same.equals(Value.of(false)) && sameNumber(one, other) ? Value.UNKNOWN : same;
    }

    private static boolean sameNumber(Value one, Value other) {
        return one.number().isPresent() && one.number().equals(other.number());
    }

    private static Value compared(Value one, Value other, BiPredicate<Double, Double> holds) {
        return both(one.number(), other.number(), holds);
    }

    private static Value computed(Value one, Value other, BiFunction<Double, Double, Double> compute) {
        return one.number()
                .flatMap(a ->
                        other.number().map(b -> Value.of(compute.apply(a, b).doubleValue())))
                .orElse(Value.UNKNOWN);
    }

    private static <T> Value both(Optional<T> one, Optional<T> other, BiPredicate<T, T> holds) {
        return one.flatMap(a -> other.map(b -> Value.of(holds.test(a, b)))).orElse(Value.UNKNOWN);
    }
}
