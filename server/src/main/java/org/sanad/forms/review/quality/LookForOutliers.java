package org.sanad.forms.review.quality;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.xlsform.Field;

/** Numbers far from all numbers given there so far. Made for one run of checks, which asks for each spread once. */
final class LookForOutliers {

    private final Spreads spreads;
    private final Map<String, Map<String, Spread>> known = new HashMap<>();

    LookForOutliers(Spreads spreads) {
        this.spreads = spreads;
    }

    List<Found> in(Filled filled) {
        return filled.rows().stream().flatMap(row -> in(filled, row)).toList();
    }

    private Stream<Found> in(Filled filled, Filled.Row row) {
        var usual = known.computeIfAbsent(
                filled.arrival().versionId() + row.repeat(), same -> spreads(filled, row.repeat()));
        return row.answers().entrySet().stream()
                .flatMap(answer -> Optional.ofNullable(usual.get(answer.getKey()))
                        .filter(spread ->
                                answer.getValue() instanceof BigDecimal number && spread.isFar(number.doubleValue()))
                        .map(spread -> new Found(
                                Finding.OUTLIER,
                                answer.getKey(),
                                row.number(),
                                answer.getValue().toString(),
                                BigDecimal.valueOf(spread.median())
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                null))
                        .stream());
    }

    private Map<String, Spread> spreads(Filled filled, String repeat) {
        var paths = filled.fields().values().stream()
                .filter(field -> field.kind().isNumber()
                        && field.isVisible()
                        && field.repeat().equals(repeat))
                .map(Field::path)
                .toList();
        return paths.isEmpty()
                ? Map.of()
                : spreads.before(filled.arrival().id(), filled.arrival().formId(), repeat, paths);
    }
}
