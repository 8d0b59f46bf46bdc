package org.sanad.bench.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.registry.names.Likeness;

/**
 * Prints how well the duplicate warning and the search find people, and how long a search takes among 200,000.
 * Arguments: {@code quality} for the warning alone; {@code misses} lists what went wrong on the tuning half.
 */
public final class NameMatchingBench {

    private static final double RECALL_BAR = 0.95;
    private static final double ALARM_BAR = 0.25;

    private NameMatchingBench() {}

    public static void main(String[] arguments) {
        List<String> wishes = List.of(arguments);
        for (Spellings.Half half : Spellings.Half.values()) {
            warnings(half, wishes.contains("misses") && half == Spellings.Half.TUNED_ON);
        }
        if (!wishes.contains("quality")) {
            SearchBench.run(wishes.contains("misses"));
        }
    }

    private static void warnings(Spellings.Half half, boolean listMisses) {
        List<LabelledPairs.Pair> pairs = LabelledPairs.of(half);
        Map<String, int[]> kinds = new LinkedHashMap<>();
        for (boolean same : List.of(true, false)) {
            for (LabelledPairs.Pair pair : pairs) {
                if (pair.samePerson() == same) {
                    tally(pair, kinds, listMisses);
                }
            }
        }
        System.out.printf("%nDuplicate warning, names %s, %d pairs%n", half, pairs.size());
        kinds.forEach((kind, counts) -> System.out.printf(
                "  %-44s warned %3d of %3d  (of these likely %d)%n", kind, counts[1], counts[0], counts[2]));
        System.out.printf("  recall %.3f (bar at least %.2f)%n", share(pairs, true), RECALL_BAR);
        System.out.printf("  false alarms %.3f of hard negatives (bar at most %.2f)%n", share(pairs, false), ALARM_BAR);
    }

    private static void tally(LabelledPairs.Pair pair, Map<String, int[]> kinds, boolean listMisses) {
        Likeness likeness = Likeness.of(pair.one(), pair.other());
        int[] counts = kinds.computeIfAbsent((pair.samePerson() ? "= " : "x ") + pair.kind(), kind -> new int[3]);
        counts[0]++;
        counts[1] += likeness.isWarning() ? 1 : 0;
        counts[2] += likeness.verdict() == Likeness.Verdict.LIKELY_SAME ? 1 : 0;
        if (listMisses && likeness.isWarning() != pair.samePerson()) {
            System.out.printf(
                    "  MISS %s: %s | %s  %.2f %s%n",
                    pair.kind(), pair.one().name(), pair.other().name(), likeness.score(), likeness.reasons());
        }
    }

    private static double share(List<LabelledPairs.Pair> pairs, boolean same) {
        List<LabelledPairs.Pair> asked =
                pairs.stream().filter(pair -> pair.samePerson() == same).toList();
        long warned = asked.stream()
                .filter(pair -> Likeness.of(pair.one(), pair.other()).isWarning())
                .count();
        return (double) warned / asked.size();
    }
}
