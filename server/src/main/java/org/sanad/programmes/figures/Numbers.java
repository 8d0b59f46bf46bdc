package org.sanad.programmes.figures;

import static org.sanad.programmes.FigureCode.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.programmes.FigureCode;
import org.sanad.shared.Dimension;
import org.sanad.shared.Figure;
import org.sanad.shared.Figure.Cell;
import org.sanad.shared.Figure.Key;
import org.sanad.tabulation.Disclosure;

/** The bare numbers of a programme while they are counted, and how they hang together. */
final class Numbers {

    private final Map<Key, Long> counts = new LinkedHashMap<>();
    private final int threshold;

    /** @param threshold counts below it are hidden; 0 hides nothing and keeps every split */
    Numbers(int threshold) {
        this.threshold = threshold;
    }

    /** Takes the rows of a figure, as far as this reader may have the split. A figure that has no row counts zero. */
    Numbers take(FigureCode figure, List<Counted> rows) {
        counts.put(figure.key(), 0L);
        rows.forEach(row -> put(figure, row.cell(), row.count()));
        return this;
    }

    Numbers put(FigureCode figure, Cell cell, long count) {
        if (threshold == 0 || Splits.isShownOutside(figure, cell.dimensions())) {
            counts.put(figure.key().at(cell), count);
        }
        return this;
    }

    long of(FigureCode figure, Cell cell) {
        return counts.getOrDefault(figure.key().at(cell), 0L);
    }

    Set<Key> keys() {
        return counts.keySet();
    }

    /** Every number as its reader may have it. */
    Map<Key, Figure.Value> values() {
        var hidden = threshold == 0 ? Set.<Key>of() : new Disclosure<>(small(), sums()).hidden(threshold);
        var values = new LinkedHashMap<Key, Figure.Value>();
        counts.forEach((key, count) ->
                values.put(key, hidden.contains(key) ? new Figure.Value.Suppressed() : Figure.Value.known(count)));
        return values;
    }

    /** Projects, places and how many of the staff were trained are no secret; people and what they came to can be. */
    private Map<Key, Long> small() {
        return counts.entrySet().stream()
                .filter(entry -> isAboutPeople(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isAboutPeople(Key key) {
        return FigureCode.of(key.code()).map(Numbers::isAboutPeople).orElse(true);
    }

    private static boolean isAboutPeople(FigureCode figure) {
        return switch (figure.counts()) {
            case PEOPLE, SERVICES -> true;
            case PROJECTS, LOCATIONS, TYPES, STAFF, SESSIONS, WEEKS -> false;
        };
    }

    private List<Disclosure.Sum<Key>> sums() {
        var sums = new ArrayList<Disclosure.Sum<Key>>();
        // the fewest sessions of a governorate are no part of the fewest of all
        Stream.of(FigureCode.values())
                .filter(Numbers::isAboutPeople)
                .forEach(figure -> sums.addAll(sumsWithin(figure)));
        sums.addAll(sumsAcross(PARTICIPANTS, List.of(LIVELIHOOD_PARTICIPANTS, WORKSHOP_PARTICIPANTS)));
        sums.addAll(sumsAcross(SESSION_SERVICES, List.of(AWARENESS_SERVICES, PEER_SUPPORT_SERVICES)));
        sums.addAll(sumsAcross(SERVICES, List.of(SESSION_SERVICES, COUNSELLING_SESSIONS)));
        sums.add(new Disclosure.Sum<>(PEOPLE_WITH_DISABILITIES.key(), present(List.of(disability("YES")))));
        sums.add(new Disclosure.Sum<>(
                PEOPLE_ASKED_ABOUT_DISABILITY.key(),
                present(List.of(disability("YES"), disability("NO"), disability("NOT_ANSWERED")))));
        return sums;
    }

    private static Key disability(String answer) {
        return PARTICIPANTS.key().at(Cell.of(Dimension.DISABILITY, answer));
    }

    /** Each cell of a coarser split is the sum of the cells it falls into in a finer one. */
    private List<Disclosure.Sum<Key>> sumsWithin(FigureCode figure) {
        var bySplit = counts.keySet().stream()
                .filter(key -> key.code().equals(figure.code()))
                .collect(Collectors.groupingBy(key -> Set.copyOf(key.cell().dimensions())));
        var sums = new ArrayList<Disclosure.Sum<Key>>();
        for (var coarse : bySplit.keySet()) {
            for (var fine : bySplit.keySet()) {
                if (fine.size() > coarse.size() && fine.containsAll(coarse)) {
                    sums.addAll(sums(bySplit.get(fine), coarse));
                }
            }
        }
        return sums;
    }

    private static List<Disclosure.Sum<Key>> sums(List<Key> fine, Set<Dimension> coarse) {
        var parts = new HashMap<Key, List<Key>>();
        fine.forEach(key -> parts.computeIfAbsent(key.at(key.cell().keeping(coarse)), none -> new ArrayList<>())
                .add(key));
        return parts.entrySet().stream()
                .map(sum -> new Disclosure.Sum<>(sum.getKey(), sum.getValue()))
                .toList();
    }

    private List<Disclosure.Sum<Key>> sumsAcross(FigureCode total, List<FigureCode> parts) {
        var cells = new HashSet<Cell>();
        counts.keySet().stream().filter(key -> key.code().equals(total.code())).forEach(key -> cells.add(key.cell()));
        return cells.stream()
                .map(cell -> new Disclosure.Sum<>(
                        total.key().at(cell),
                        present(parts.stream().map(part -> part.key().at(cell)).toList())))
                .filter(sum -> !sum.parts().isEmpty())
                .toList();
    }

    private List<Key> present(List<Key> keys) {
        return keys.stream().filter(counts::containsKey).toList();
    }
}
