package org.sanad.assessment.field;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.assessment.sample.Quota;
import org.sanad.web.Texts;

/** Counts what came in. */
record Tally(List<FieldRow> rows, List<Quota> quotas) {

    Progress all() {
        return new Progress(held(rows), quotas.stream().mapToLong(Quota::wanted).sum());
    }

    /** Of each quota, of each group and place without one, and of each group and each place in all. */
    Map<String, Progress> cells() {
        Map<String, Long> held = new HashMap<>();
        Map<String, Long> wanted = new HashMap<>();
        rows.stream()
                .filter(FieldRow::consented)
                .forEach(row -> keys(row.group(), row.place()).forEach(key -> held.merge(key, 1L, Long::sum)));
        quotas.forEach(quota ->
                keys(quota.group(), quota.place()).forEach(key -> wanted.merge(key, (long) quota.wanted(), Long::sum)));
        var cells = new HashMap<String, Progress>();
        held.forEach((key, count) -> cells.put(key, new Progress(count, wanted.getOrDefault(key, 0L))));
        wanted.forEach((key, count) -> cells.putIfAbsent(key, new Progress(0, count)));
        return cells;
    }

    long outside() {
        if (quotas.isEmpty()) {
            return 0;
        }
        return rows.stream()
                .filter(FieldRow::consented)
                .filter(row -> quotas.stream().noneMatch(quota -> covers(quota, row)))
                .count();
    }

    long refused() {
        return rows.size() - held(rows);
    }

    OptionalLong minutes() {
        return middle(rows);
    }

    /** Those with the most first. @param names of a row's collector */
    List<CollectorLine> collectors(Function<FieldRow, String> names) {
        return rows.stream().collect(Collectors.groupingBy(FieldRow::collector)).values().stream()
                .map(own -> new CollectorLine(
                        names.apply(own.getFirst()),
                        own.getFirst().device(),
                        held(own),
                        own.size() - held(own),
                        middle(own),
                        own.stream().filter(FieldRow::flagged).count()))
                .sorted(Comparator.comparingLong(CollectorLine::held).reversed().thenComparing(CollectorLine::name))
                .toList();
    }

    List<DayCount> days() {
        Map<LocalDate, Long> days = new TreeMap<>();
        rows.stream()
                .filter(FieldRow::consented)
                .forEach(row -> days.merge(
                        row.receivedAt().atZoneSameInstant(Texts.ZONE).toLocalDate(), 1L, Long::sum));
        return days.entrySet().stream()
                .map(day -> new DayCount(day.getKey(), day.getValue()))
                .toList();
    }

    /** A cell, its whole row, its whole column. */
    private static List<String> keys(String group, String place) {
        return List.of(group + " " + place, group + " ", " " + place).stream()
                .distinct()
                .filter(key -> !key.equals(" "))
                .toList();
    }

    private static boolean covers(Quota quota, FieldRow row) {
        return (quota.group().isEmpty() || quota.group().equals(row.group()))
                && (quota.place().isEmpty() || quota.place().equals(row.place()));
    }

    private static long held(List<FieldRow> rows) {
        return rows.stream().filter(FieldRow::consented).count();
    }

    private static OptionalLong middle(List<FieldRow> rows) {
        var taken = rows.stream()
                .filter(FieldRow::consented)
                .flatMap(row -> row.duration().stream())
                .sorted()
                .map(Duration::toMinutes)
                .toList();
        return taken.isEmpty() ? OptionalLong.empty() : OptionalLong.of(taken.get((taken.size() - 1) / 2));
    }
}
