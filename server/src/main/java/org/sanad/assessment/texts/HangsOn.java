package org.sanad.assessment.texts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.forms.rows.Column;

/** The question another hangs on, so that "What is it?" says of what: by its name, else the one before it. */
final class HangsOn {

    private HangsOn() {}

    static Optional<Column> of(Column column, List<Column> columns) {
        var name = column.field().name();
        var begins = columns.stream()
                .filter(other -> name.startsWith(other.field().name() + "_"))
                .max(Comparator.comparingInt(other -> other.field().name().length()));
        return begins.or(() -> isTwice(column, columns) ? before(column, columns) : Optional.empty());
    }

    private static boolean isTwice(Column column, List<Column> columns) {
        return columns.stream()
                .anyMatch(other -> !other.path().equals(column.path())
                        && other.field().labels().equals(column.field().labels()));
    }

    private static Optional<Column> before(Column column, List<Column> columns) {
        return columns.stream()
                .takeWhile(other -> !other.path().equals(column.path()))
                .filter(other -> other.field().isVisible())
                .reduce((first, second) -> second);
    }
}
