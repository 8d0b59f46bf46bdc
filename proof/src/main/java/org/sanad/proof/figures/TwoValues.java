package org.sanad.proof.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;

/** One thing counted once has one value, wherever it is printed. */
final class TwoValues {

    private TwoValues() {}

    static List<Finding> of(List<FigureRow> rows) {
        Map<Map<String, String>, List<FigureRow>> same = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.value().isPresent())
                .forEach(row -> same.computeIfAbsent(row.what(), key -> new ArrayList<>())
                        .add(row));
        List<Finding> found = new ArrayList<>();
        for (List<FigureRow> group : same.values()) {
            FigureRow first = group.getFirst();
            group.stream()
                    .filter(row -> value(row).compareTo(value(first)) != 0)
                    .findFirst()
                    .ifPresent(row -> found.add(finding(first, row)));
        }
        return found;
    }

    private static BigDecimal value(FigureRow row) {
        return row.value().orElseThrow();
    }

    private static Finding finding(FigureRow first, FigureRow other) {
        return Finding.proven(
                Code.FIGURE_TWO_VALUES,
                List.of(first.reading(), other.reading()),
                Map.of("one", first.shown(), "other", other.shown()),
                List.of(first.shown() + " ≠ " + other.shown()));
    }
}
