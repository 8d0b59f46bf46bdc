package org.sanad.proof.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.proof.Place;

/** Figures out of CSV: a column {@code value}, perhaps {@code base}; all other columns say what is counted or where it stands. */
public final class ReadFigures {

    private static final Set<String> FROM = Set.of("section", "table", "source");
    private static final Set<String> ABOUT = Set.of("id", "line", "page", "note", "value", "base");

    private ReadFigures() {}

    public static boolean looksLike(String text) {
        int end = text.indexOf('\n');
        List<String> heads = heads(end < 0 ? text : text.substring(0, end));
        return heads.size() >= 4 && heads.contains("value") && (heads.contains("id") || heads.contains("line"));
    }

    private static List<String> heads(String line) {
        return Arrays.stream(line.strip().split(","))
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    public static List<FigureRow> of(String text) {
        List<Csv.Record> records = Csv.of(text);
        List<String> heads = records.getFirst().cells().stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<FigureRow> rows = new ArrayList<>();
        for (Csv.Record one : records.subList(1, records.size())) {
            if (one.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(heads, one));
            }
        }
        return rows;
    }

    private static FigureRow row(List<String> heads, Csv.Record one) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            all.put(heads.get(i), i < one.cells().size() ? one.cells().get(i).strip() : "");
        }
        Map<String, String> what = new LinkedHashMap<>(all);
        what.keySet().removeAll(FROM);
        what.keySet().removeAll(ABOUT);
        Map<String, String> from = new LinkedHashMap<>(all);
        from.keySet().retainAll(FROM);
        int line =
                number(all.getOrDefault("line", "")).map(BigDecimal::intValue).orElse(one.line());
        return new FigureRow(
                all.getOrDefault("id", ""),
                what,
                from,
                number(all.getOrDefault("value", "")),
                number(all.getOrDefault("base", "")).map(BigDecimal::longValue),
                new Place(0, line));
    }

    private static Optional<BigDecimal> number(String cell) {
        try {
            return cell.isEmpty() || cell.length() > 18
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(cell.replace("%", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
