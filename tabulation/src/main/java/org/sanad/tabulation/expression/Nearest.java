package org.sanad.tabulation.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that may have been meant: few slips away, or holding what was written. */
public final class Nearest {

    private static final int FEW = 3;

    private Nearest() {}

    public static List<String> to(String written, Collection<String> names) {
        var wanted = folded(written);
        int slips = Math.max(1, Math.min(3, wanted.length() / 2));
        return names.stream()
                .filter(name -> slips(wanted, folded(name)) <= slips || holds(folded(name), wanted))
                .sorted(Comparator.<String>comparingInt(name -> slips(wanted, folded(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(FEW)
                .toList();
    }

    private static boolean holds(String name, String wanted) {
        return wanted.length() >= FEW && name.contains(wanted);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Letters to add, drop or change, by Levenshtein. */
    private static int slips(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(row[j - 1], above[j]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
