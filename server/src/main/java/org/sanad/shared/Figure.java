package org.sanad.shared;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A number with all that makes it one: what it counts, where and when, of how many, by which rule. Counted, rounded and
 * suppressed before it is a figure; pages, sheets and the API only show it.
 *
 * @param key what it is: its code and, for a part of a split, which part
 * @param counts what one of it is
 * @param base of how many, where the figure is a part of somebody asked
 */
public record Figure(
        Key key,
        CountBasis counts,
        Value value,
        Optional<Denominator> base,
        Coverage coverage,
        Period period,
        Rule rule) {

    /** A figure's name: the code is stable and part of the API, the cell is empty for the figure itself. */
    public record Key(String code, Cell cell) {

        public static Key of(String code) {
            return new Key(code, Cell.WHOLE);
        }

        public Key at(Cell part) {
            return new Key(code, part);
        }
    }

    /** Which part of a figure: the member of each dimension it is split by. */
    public record Cell(Map<Dimension, String> members) {

        /** The figure itself, not split. */
        public static final Cell WHOLE = new Cell(Map.of());

        /** The member of everything whose record does not say: a row of its own, never spread over the others. */
        public static final String NOT_RECORDED = "NOT_RECORDED";

        public Cell {
            members = Map.copyOf(members);
        }

        public static Cell of(Dimension dimension, String member) {
            return new Cell(Map.of(dimension, member));
        }

        public Cell and(Dimension dimension, String member) {
            var all = new EnumMap<Dimension, String>(Dimension.class);
            all.putAll(members);
            all.put(dimension, member);
            return new Cell(all);
        }

        public boolean isWhole() {
            return members.isEmpty();
        }

        public Set<Dimension> dimensions() {
            return members.keySet();
        }

        public String member(Dimension dimension) {
            return members.getOrDefault(dimension, "");
        }

        /** This cell with only some of its dimensions. */
        public Cell keeping(Set<Dimension> dimensions) {
            return new Cell(members.entrySet().stream()
                    .filter(member -> dimensions.contains(member.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    /** What is known. Zero is a known number; the others are not zero. */
    public sealed interface Value {

        record Known(long count) implements Value {}

        /** Too few for this reader: the number is not here to be found. */
        record Suppressed() implements Value {}

        /** It happened, and nobody wrote it down. */
        record NotRecorded() implements Value {}

        /** Not asked or not gathered in this period. */
        record NotCollected() implements Value {}

        /** Known, and left out of this cut on purpose. */
        record LeftOut() implements Value {}

        static Value known(long count) {
            return new Known(count);
        }
    }

    /**
     * Of how many.
     *
     * @param wordsKey message key of what these are: "asked", "of all projects"
     */
    public record Denominator(Value n, String wordsKey) {}

    /**
     * Which projects stand behind the figure.
     *
     * @param which stable word for it, such as {@code with-livelihoods}
     * @param of how many projects there are in all
     */
    public record Coverage(String which, List<String> projects, int of) {

        public Coverage {
            projects = List.copyOf(projects);
        }
    }

    /** By which rule; a changed rule is a new version with its first day. */
    public record Rule(String code, int version, LocalDate since) {}

    public String code() {
        return key.code();
    }

    public Cell cell() {
        return key.cell();
    }
}
