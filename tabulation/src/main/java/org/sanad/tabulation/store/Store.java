package org.sanad.tabulation.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.tabulation.AnswerState;
import org.sanad.tabulation.Column;
import org.sanad.tabulation.Dataset;
import org.sanad.tabulation.Numeric;
import org.sanad.tabulation.SelectMultiple;
import org.sanad.tabulation.SelectOne;

/** The columns of a dataset in the order of a layout; each is laid out when it is first asked for. */
public final class Store {

    private final Dataset dataset;
    private final Layout layout;
    private final Map<String, Stored> columns = new ConcurrentHashMap<>();

    public Store(Dataset dataset, Layout layout) {
        this.dataset = dataset;
        this.layout = layout;
    }

    public Layout layout() {
        return layout;
    }

    public Dataset dataset() {
        return dataset;
    }

    public Optional<Stored> column(String name) {
        return dataset.column(name).map(column -> columns.computeIfAbsent(name, first -> store(column)));
    }

    private Stored store(Column column) {
        var states = bits(AnswerState.values().length);
        var choices = bits(
                switch (column) {
                    case SelectOne one -> one.choices().size();
                    case SelectMultiple many -> many.choices().size();
                    case Numeric number -> 0;
                });
        var values = new double[column instanceof Numeric ? layout.positions() : 0];
        layout.everybody().forEach(position -> {
            int row = layout.rows()[position];
            states[column.state(row).ordinal()].set(position);
            if (column.state(row) == AnswerState.ANSWERED) {
                put(column, row, position, choices, values);
            }
        });
        return new Stored(column, states, choices, values);
    }

    private static void put(Column column, int row, int position, Bits[] choices, double[] values) {
        switch (column) {
            case SelectOne one -> choices[one.choice(row)].set(position);
            case SelectMultiple many -> {
                for (int choice = 0; choice < choices.length; choice++) {
                    if (many.took(row, choice)) {
                        choices[choice].set(position);
                    }
                }
            }
            case Numeric number -> values[position] = number.value(row);
        }
    }

    private Bits[] bits(int count) {
        var bits = new Bits[count];
        for (int i = 0; i < count; i++) {
            bits[i] = new Bits(layout.words());
        }
        return bits;
    }

    /** Positions for which something holds, as a set. */
    public Bits where(java.util.function.IntPredicate holds) {
        var bits = new Bits(layout.words());
        layout.everybody().forEach(position -> {
            if (holds.test(position)) {
                bits.set(position);
            }
        });
        return bits;
    }
}
