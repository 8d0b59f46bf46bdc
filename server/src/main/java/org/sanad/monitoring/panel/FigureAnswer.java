package org.sanad.monitoring.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanad.programmes.ProgrammeFigures.Counted;
import org.sanad.shared.Figure;

/**
 * The figures of a year as the API says them. A number that may not or cannot be given is null, and {@code state} says
 * why; null is never zero.
 */
record FigureAnswer(String programme, LocalDate from, LocalDate until, Instant countedAt, List<One> figures) {

    /** One figure, or one part of it when {@code cell} says which. */
    record One(
            String code,
            Map<String, String> cell,
            String counts,
            Optional<Long> value,
            String state,
            boolean suppressed,
            Optional<Of> base,
            Covers coverage,
            LocalDate from,
            LocalDate until,
            Stands rule) {}

    record Of(Optional<Long> n, String of) {}

    record Covers(String which, int projects, int ofProjects, List<String> codes) {}

    record Stands(String code, int version, LocalDate since) {}

    static FigureAnswer of(Counted counted, boolean withParts) {
        var period = counted.scope().period();
        return new FigureAnswer(
                counted.scope().programme(),
                period.from(),
                period.until(),
                counted.at(),
                counted.figures().stream()
                        .filter(figure -> withParts || figure.cell().isWhole())
                        .map(FigureAnswer::one)
                        .toList());
    }

    private static One one(Figure figure) {
        var cell = new TreeMap<String, String>();
        figure.cell().members().forEach((dimension, member) -> cell.put(dimension.code(), member));
        return new One(
                figure.code(),
                cell,
                figure.counts().name(),
                number(figure.value()),
                state(figure.value()),
                figure.value() instanceof Figure.Value.Suppressed,
                figure.base().map(base -> new Of(number(base.n()), base.wordsKey())),
                covers(figure.coverage()),
                figure.period().from(),
                figure.period().until(),
                new Stands(
                        figure.rule().code(),
                        figure.rule().version(),
                        figure.rule().since()));
    }

    private static Covers covers(Figure.Coverage coverage) {
        return new Covers(coverage.which(), coverage.projects().size(), coverage.of(), coverage.projects());
    }

    private static Optional<Long> number(Figure.Value value) {
        return value instanceof Figure.Value.Known(var count) ? Optional.of(count) : Optional.empty();
    }

    private static String state(Figure.Value value) {
        return switch (value) {
            case Figure.Value.Known known -> "known";
            case Figure.Value.Suppressed suppressed -> "suppressed";
            case Figure.Value.NotRecorded notRecorded -> "not-recorded";
            case Figure.Value.NotCollected notCollected -> "not-collected";
            case Figure.Value.LeftOut leftOut -> "left-out";
        };
    }
}
