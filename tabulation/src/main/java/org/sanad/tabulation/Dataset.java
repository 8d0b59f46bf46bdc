package org.sanad.tabulation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of a round as columns of equal length; row n of every column is the same interview. */
public final class Dataset {

    private final int size;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    private Dataset(int size, Collection<? extends Column> columns) {
        this.size = size;
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
        return new Dataset(size, columns);
    }

    public int size() {
        return size;
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
