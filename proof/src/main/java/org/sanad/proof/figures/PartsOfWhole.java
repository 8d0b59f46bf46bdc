package org.sanad.proof.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.proof.Code;
import org.sanad.proof.Finding;
import org.sanad.proof.Grade;

/**
 * In one table of counts, the rows of a dimension add up to the row "all" of it. A dimension counts as one that adds up if
 * it does in half of its sets, or if its whole is more than its parts, which nothing explains. Partners are never added up.
 */
final class PartsOfWhole {

    private static final Set<String> WHOLE = Set.of("all", "total");
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private PartsOfWhole() {}

    /** The parts of one whole. */
    private record Parts(FigureRow whole, List<FigureRow> rows) {

        BigDecimal sum() {
            return rows.stream().map(row -> row.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        int beyond() {
            return whole.value().orElseThrow().compareTo(sum());
        }
    }

    static List<Finding> of(List<FigureRow> rows) {
        List<FigureRow> counts = rows.stream()
                .filter(row ->
                        row.counts() && row.value().isPresent() && row.from().containsKey("table"))
                .toList();
        List<Finding> found = new ArrayList<>();
        for (String dimension :
                counts.isEmpty() ? Set.<String>of() : counts.getFirst().what().keySet()) {
            found.addAll(of(counts, dimension));
        }
        return found;
    }

    private static List<Finding> of(List<FigureRow> counts, String dimension) {
        Map<List<Object>, List<FigureRow>> sets = new LinkedHashMap<>();
        counts.forEach(
                row -> sets.computeIfAbsent(List.of(row.without(dimension), row.from()), key -> new ArrayList<>())
                        .add(row));
        Map<String, List<Parts>> byTable = new LinkedHashMap<>();
        sets.values()
                .forEach(set -> parts(set, dimension)
                        .ifPresent(parts -> byTable.computeIfAbsent(
                                        parts.whole().from()
                                                + parts.whole().what().getOrDefault("measure", ""),
                                        key -> new ArrayList<>())
                                .add(parts)));
        List<Finding> found = new ArrayList<>();
        for (List<Parts> all : byTable.values()) {
            boolean addsUp =
                    2 * all.stream().filter(parts -> parts.beyond() == 0).count() >= all.size();
            all.stream()
                    .filter(parts -> parts.beyond() > 0 || addsUp && parts.beyond() < 0)
                    .forEach(parts -> found.add(finding(parts)));
        }
        return found;
    }

    private static Optional<Parts> parts(List<FigureRow> set, String dimension) {
        Optional<FigureRow> whole = set.stream()
                .filter(row -> WHOLE.contains(row.what().get(dimension)))
                .findFirst();
        List<FigureRow> rows = set.stream()
                .filter(row -> !WHOLE.contains(row.what().get(dimension)))
                .toList();
        return whole.isPresent() && rows.size() >= 2 ? Optional.of(new Parts(whole.get(), rows)) : Optional.empty();
    }

    private static Finding finding(Parts parts) {
        BigDecimal total = parts.whole().value().orElseThrow();
        boolean byRounding =
                total.subtract(parts.sum()).abs().compareTo(BigDecimal.ONE) <= 0 && total.compareTo(LARGE) >= 0;
        return new Finding(
                Code.FIGURE_PARTS,
                byRounding ? Grade.QUESTION : Grade.PROVEN,
                List.of(parts.whole().reading()),
                Map.of(
                        "total",
                        parts.whole().shown(),
                        "sum",
                        parts.sum().toPlainString(),
                        "name",
                        parts.whole().id()),
                List.of(String.join(
                                " + ",
                                parts.rows().stream()
                                        .limit(8)
                                        .map(FigureRow::shown)
                                        .toList()) + (parts.rows().size() > 8 ? " + …" : "") + " = "
                        + parts.sum().toPlainString() + " ≠ " + parts.whole().shown()));
    }
}
