package org.sanad.proof.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sanad.proof.Finding;
import org.sanad.proof.Proof;

/** What cannot be right among published figures. */
public final class CheckFigures {

    private static final List<Function<List<FigureRow>, List<Finding>>> CHECKS = List.of(
            TwoValues::of,
            ForcedCharts::of,
            CountAndShare::of,
            NoCount::of,
            NoMentions::of,
            Sexes::of,
            PartsOfWhole::of);

    private CheckFigures() {}

    public static Proof of(List<FigureRow> rows) {
        List<Finding> found = new ArrayList<>();
        CHECKS.forEach(check -> found.addAll(check.apply(rows)));
        found.sort(Comparator.comparing(Finding::place));
        int numbers = (int) rows.stream().filter(row -> row.value().isPresent()).count();
        return new Proof(found.stream().distinct().toList(), 0, numbers, 0, 1);
    }
}
