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
import java.util.stream.Stream;
import org.sanad.assessment.sample.Quota;

/** Counts what came in. */
record Tally(List<FieldRow> rows, List<Quota> quotas) {

    private static final int SECONDS = 60;

    Progress all() {
        return new Progress(
                held(rows),
                quotas.stream().mapToLong(Quota::wanted).sum(),
                quotas.stream().mapToLong(this::missing).sum());
    }

    /** Of each quota, of each group and place without one, and of each group and each place in all. */
    Map<String, Progress> cells() {
        Map<String, Long> held = new HashMap<>();
        Map<String, Long> wanted = new HashMap<>();
        Map<String, Long> missing = new HashMap<>();
        rows.stream()
                .filter(FieldRow::consented)
                .forEach(row -> keys(row.group(), row.place()).forEach(key -> held.merge(key, 1L, Long::sum)));
        quotas.forEach(quota -> keys(quota.group(), quota.place()).forEach(key -> {
            wanted.merge(key, (long) quota.wanted(), Long::sum);
            missing.merge(key, missing(quota), Long::sum);
        }));
        var cells = new HashMap<String, Progress>();
        Stream.concat(held.keySet().stream(), wanted.keySet().stream())
                .forEach(key -> cells.put(
                        key,
                        new Progress(
                                held.getOrDefault(key, 0L),
                                wanted.getOrDefault(key, 0L),
                                missing.getOrDefault(key, 0L))));
        return cells;
    }

    private long missing(Quota quota) {
        var came = rows.stream()
                .filter(FieldRow::consented)
                .filter(row -> covers(quota, row))
                .count();
        return Math.max(0, quota.wanted() - came);
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
        Map<LocalDate, List<FieldRow>> days = rows.stream()
                .filter(FieldRow::consented)
                .collect(Collectors.groupingBy(FieldRow::day, TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new DayCount(
                        day.getKey(),
                        day.getValue().size(),
                        day.getValue().stream()
                                .filter(row -> row.startDay().isEmpty())
                                .count()))
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

    /** Of an even number the mean of the two in the middle. */
    private static OptionalLong middle(List<FieldRow> rows) {
        var seconds = rows.stream()
                .filter(FieldRow::consented)
                .flatMap(row -> row.duration().stream())
                .map(Duration::toSeconds)
                .sorted()
                .toList();
        if (seconds.isEmpty()) {
            return OptionalLong.empty();
        }
        var twice = seconds.get((seconds.size() - 1) / 2) + seconds.get(seconds.size() / 2);
        return OptionalLong.of(Math.round(twice / 2.0 / SECONDS));
    }
}
