package org.sanad.tabulation.table;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sanad.tabulation.estimate.Groupings;
import org.sanad.tabulation.estimate.Groupings.Grouping;
import org.sanad.tabulation.store.Stored;

/** The groups that one run of a plan asks for, found once for all questions that are broken down by them. */
public final class Breakdowns {

    private final Map<Key, List<Level>> levels = new ConcurrentHashMap<>();
    private final Map<List<Key>, Groupings> groupings = new ConcurrentHashMap<>();

    /** @param repeat the value of the variable that the analysis is repeated for */
    record Key(String subset, String repeatFor, List<String> repeat, List<String> groups) {

        static Key of(Analysis analysis, Level repeat) {
            var breakdown = analysis.row().breakdown();
            return new Key(
                    analysis.row().counting().subset(), breakdown.repeatFor(), repeat.values(), breakdown.groups());
        }
    }

    List<Level> levels(Key key, Level repeat, List<Stored> variables) {
        return levels.computeIfAbsent(key, none -> Level.of(repeat.members(), variables));
    }

    /** Of levels that were asked for already. */
    Groupings groupings(List<Key> keys, Map<Key, Boolean> overlapping) {
        return groupings.computeIfAbsent(
                keys,
                none -> new Groupings(keys.stream()
                        .map(key -> grouping(key, overlapping.getOrDefault(key, true)))
                        .toList()));
    }

    private Grouping grouping(Key key, boolean overlapping) {
        return new Grouping(
                levels.getOrDefault(key, List.of()).stream().map(Level::members).toList(), !overlapping);
    }
}
