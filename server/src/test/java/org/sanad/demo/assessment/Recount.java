package org.sanad.demo.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One published figure, counted from the rows by plain loops: the program's own counting has no part in it. */
record Recount(Map<String, String> figure) {

    /** A cell of the figure. */
    String of(String name) {
        return Objects.requireNonNull(figure.get(name), name);
    }

    long value() {
        return switch (of("counting")) {
            case "INTERVIEWS" -> asked().count();
            case "NUMBER" -> people().filter(gave()).count();
            case "RATE" -> percent(people().filter(gave()).count(), answered(people()));
            case "SHARE_OF_ALL" -> percent(people().filter(gave()).count(), answered(asked()));
            case "COMPOSITION" ->
                percent(people().filter(gave()).count(), asked().filter(gave()).count());
            case "SHARE_OF_MENTIONS" ->
                percent(named(people()), mentions(people()).count());
            case "SHARE_OF_ALL_MENTIONS" ->
                percent(named(people()), mentions(asked()).count());
            case "LEAST" -> mentions(people()).mapToLong(Long::parseLong).min().orElseThrow();
            case "MOST" -> mentions(people()).mapToLong(Long::parseLong).max().orElseThrow();
            case "RANK" -> rank();
            case "OPTIONS_NAMED" ->
                mentions(asked())
                        .filter(option -> !option.equals("other"))
                        .distinct()
                        .count();
            default -> throw new IllegalStateException(figure.toString());
        };
    }

    boolean isCounted() {
        return !of("counting").isEmpty();
    }

    boolean isEqual() {
        return value() == Long.parseLong(of("value"));
    }

    boolean isContradicted() {
        return !of("contradictions").isEmpty();
    }

    @Override
    public String toString() {
        return of("id") + " published " + of("value") + ", counted " + value();
    }

    private Stream<Map<String, String>> asked() {
        var method = of("interviews");
        return (method.equals("both") ? Stream.of("kii", "fgd") : Stream.of(method))
                .flatMap(one -> Rows.interviews(of("governorate"), one).stream());
    }

    private Stream<Map<String, String>> people() {
        var conditions = words(of("who"));
        return asked().filter(person -> conditions.stream()
                .map(condition -> condition.split("="))
                .allMatch(pair -> pair[1].equals(person.get(pair[0]))));
    }

    private Predicate<Map<String, String>> gave() {
        var options = of("options");
        if (options.startsWith("=")) {
            var whole = Set.of(options.substring(1).split("\\+"));
            return person -> Set.copyOf(words(answer(person))).equals(whole);
        }
        var any = words(options);
        return person -> words(answer(person)).stream().anyMatch(any::contains);
    }

    private long answered(Stream<Map<String, String>> people) {
        return people.filter(person -> !answer(person).isEmpty()).count();
    }

    private Stream<String> mentions(Stream<Map<String, String>> people) {
        return people.flatMap(person -> words(answer(person)).stream());
    }

    private long named(Stream<Map<String, String>> people) {
        return mentions(people).filter(words(of("options"))::contains).count();
    }

    /** How many options as many or more people named. */
    private long rank() {
        var all = mentions(people()).toList();
        return all.stream()
                .distinct()
                .filter(option -> times(all, option) >= times(all, of("options")))
                .count();
    }

    private static long times(List<String> all, String option) {
        return all.stream().filter(option::equals).count();
    }

    private String answer(Map<String, String> person) {
        return person.getOrDefault(of("variable"), "");
    }

    /** Half up, in whole numbers. */
    private static long percent(long part, long whole) {
        return (200 * part + whole) / (2 * whole);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
