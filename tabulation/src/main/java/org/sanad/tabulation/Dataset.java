package org.sanad.tabulation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of a round as columns of equal length; row n of every column is the same interview. */
public final class Dataset {

    /**
     * What is repeated within interviews, as the members of a household are: a row is then one turn.
     *
     * @param name of the repeat
     * @param interviews the number of the interview that each row belongs to
     */
    public record Repeat(String name, int[] interviews) {}

    private final int size;
    private final Optional<Repeat> repeat;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    private Dataset(int size, Collection<? extends Column> columns, Optional<Repeat> repeat) {
        this.size = size;
        this.repeat = repeat;
        for (var column : columns) {
            if (column.size() != size) {
                throw new IllegalArgumentException(column.name() + " has " + column.size() + " rows, not " + size);
            }
            if (this.columns.put(column.name(), column) != null) {
                throw new IllegalArgumentException("two columns are called " + column.name());
            }
        }
    }

    public static Dataset of(int size, Collection<? extends Column> columns) {
        return new Dataset(size, columns, Optional.empty());
    }

    /** @param columns of the turns, and those of their interviews once for each turn */
    public static Dataset ofTurns(Repeat repeat, Collection<? extends Column> columns) {
        return new Dataset(repeat.interviews().length, columns, Optional.of(repeat));
    }

    public int size() {
        return size;
    }

    /** Empty where each row is an interview. */
    public Optional<Repeat> repeat() {
        return repeat;
    }

    public Optional<Column> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    public Collection<String> names() {
        return columns.keySet();
    }
}
