package org.sanad.tabulation.table;

import java.util.stream.IntStream;
import org.sanad.tabulation.ResultRow.Cell;
import org.sanad.tabulation.store.Bits;

/** The interviews behind a cell. */
public final class Behind {

    private Behind() {}

    public static int[] rows(Analysis analysis, Cell cell) {
        var repeats = Level.of(analysis.subset(), analysis.repeat().stream().toList());
        var rows = IntStream.builder();
        repeats.stream()
                .filter(repeat ->
                        repeat.values().isEmpty() || repeat.values().getFirst().equals(cell.repeatValue()))
                .flatMap(repeat -> Level.of(repeat.members(), analysis.groups()).stream())
                .filter(group -> group.values().equals(cell.groupValues()))
                .forEach(group -> among(analysis, group.members(), cell)
                        .forEach(at -> rows.add(analysis.store().layout().rows()[at])));
        return rows.build().sorted().toArray();
    }

    private static Bits among(Analysis analysis, Bits group, Cell cell) {
        if (analysis.variable().isEmpty()) {
            return group;
        }
        var variable = analysis.variable().get();
        if (!analysis.row().measure().type().countsChoices()) {
            return group.and(variable.answered());
        }
        var counted = Countable.of(variable, group, analysis.row().counting());
        return counted.all().stream()
                .filter(one -> one.value().equals(cell.value()))
                .map(one -> counted.base().and(one.who()))
                .findFirst()
                .orElseGet(() -> group.without(group));
    }
}
