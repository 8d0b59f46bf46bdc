package org.sanad.xlsform.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.xlsform.KnownAnswers;

/** The functions whose outcome is the same with every client. */
final class Functions {

    private static final Map<String, Function<List<Value>, Value>> KNOWN = Map.ofEntries(
            Map.entry("true", values -> Value.of(true)),
            Map.entry("false", values -> Value.of(false)),
            Map.entry("not", values -> Operators.not(values.getFirst())),
            Map.entry("boolean", values -> Operators.not(Operators.not(values.getFirst()))),
            Map.entry("number", values -> number(values, Function.identity())),
            Map.entry("int", values -> number(values, number -> number < 0 ? Math.ceil(number) : Math.floor(number))),
            Map.entry("floor", values -> number(values, Math::floor)),
            Map.entry("ceiling", values -> number(values, Math::ceil)),
            Map.entry("abs", values -> number(values, Math::abs)),
            Map.entry("decimal-date-time", values -> number(values, Function.identity())),
            Map.entry("string", values -> text(values, Value::of)),
            Map.entry("date", values -> text(values, Value::of)),
            Map.entry(
                    "normalize-space",
                    values -> text(values, text -> Value.of(text.strip().replaceAll("\\s+", " ")))),
            Map.entry("string-length", values -> text(values, text -> Value.of((double) text.length()))),
            Map.entry(
                    "count-selected",
                    values -> text(values, text -> Value.of((double) names(text).size()))),
            Map.entry(
                    "selected",
                    values -> texts(values, (text, name) -> Value.of(names(text).contains(name.strip())))),
            Map.entry("contains", values -> texts(values, (text, part) -> Value.of(text.contains(part)))),
            Map.entry("starts-with", values -> texts(values, (text, part) -> Value.of(text.startsWith(part)))),
            Map.entry("ends-with", values -> texts(values, (text, part) -> Value.of(text.endsWith(part)))),
            Map.entry("regex", values -> texts(values, FitsPattern::of)),
            Map.entry("concat", Functions::concat),
            Map.entry("coalesce", Functions::coalesce),
            Map.entry("if", Functions::choose));

    private Functions() {}

    static Expression call(String function, List<Expression> arguments) {
        return switch (function) {
            case "today" -> answers -> Value.of(answers.now().toLocalDate().toString());
            case "now" -> answers -> Value.of(Days.since(answers.now()));
            default -> answers -> of(function, arguments, answers);
        };
    }

    private static Value of(String function, List<Expression> arguments, KnownAnswers answers) {
        List<Value> values =
                arguments.stream().map(argument -> argument.of(answers)).toList();
        boolean enough = !values.isEmpty() || function.equals("true") || function.equals("false");
        return Optional.ofNullable(KNOWN.get(function))
                .filter(known -> enough)
                .map(known -> known.apply(values))
                .orElse(Value.UNKNOWN);
    }

    private static Value number(List<Value> values, Function<Double, Double> compute) {
        return values.getFirst()
                .number()
                .map(number -> Value.of(compute.apply(number).doubleValue()))
                .orElse(Value.UNKNOWN);
    }

    private static Value text(List<Value> values, Function<String, Value> compute) {
        return values.getFirst().text().map(compute).orElse(Value.UNKNOWN);
    }

    private static Value texts(List<Value> values, java.util.function.BiFunction<String, String, Value> compute) {
        if (values.size() != 2) {
            return Value.UNKNOWN;
        }
        return text(
                values,
                one -> values.getLast()
                        .text()
                        .map(other -> compute.apply(one, other))
                        .orElse(Value.UNKNOWN));
    }

    private static Value concat(List<Value> values) {
        return values.stream().allMatch(value -> value.text().isPresent())
                ? Value.of(
                        values.stream().flatMap(value -> value.text().stream()).collect(Collectors.joining()))
                : Value.UNKNOWN;
    }

    private static Value coalesce(List<Value> values) {
        for (Value value : values) {
            if (!value.text().equals(Optional.of(""))) {
                return value;
            }
        }
        return values.getLast();
    }

    private static Value choose(List<Value> values) {
        if (values.size() != 3) {
            return Value.UNKNOWN;
        }
        return values.getFirst().truth().map(holds -> values.get(holds ? 1 : 2)).orElse(Value.UNKNOWN);
    }

    private static List<String> names(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
