package org.sanad.tabulation.estimate;

import java.util.Arrays;
import org.sanad.tabulation.store.Layout;

/**
 * Positions one after the other that are added up apart: those of a cluster, or of a stratum where nothing is clustered.
 *
 * @param from the first position of each, and at last one past the end
 * @param strata the stratum of each
 */
record Stretches(int[] from, int[] strata) {

    static Stretches of(Layout layout) {
        return layout.clustered() ? ofClusters(layout) : ofStrata(layout);
    }

    private static Stretches ofStrata(Layout layout) {
        var from = Arrays.stream(layout.firstWord()).map(word -> word << 6).toArray();
        var strata = new int[layout.strata()];
        Arrays.setAll(strata, h -> h);
        return new Stretches(from, strata);
    }

    private static Stretches ofClusters(Layout layout) {
        var from = new int[layout.allUnits() + 1];
        var strata = new int[layout.allUnits()];
        int next = 0;
        for (int h = 0; h < layout.strata(); h++) {
            for (int at = layout.firstWord()[h] << 6; at < layout.firstWord()[h + 1] << 6; at++) {
                if (layout.rows()[at] >= 0 && layout.units()[at] == next) {
                    from[next] = at;
                    strata[next] = h;
                    next++;
                }
            }
        }
        from[next] = layout.positions();
        return new Stretches(from, strata);
    }

    int count() {
        return strata.length;
    }

    int stratum(int stretch) {
        return strata[stretch];
    }

    int firstWord(int stretch) {
        return from[stretch] >> 6;
    }

    int lastWord(int stretch) {
        return (from[stretch + 1] - 1) >> 6;
    }

    /** The bits of a word that belong to the stretch; what fills up a stratum is nobody's. */
    long within(int stretch, int word) {
        long within = -1L;
        if (word == firstWord(stretch)) {
            within &= -1L << from[stretch];
        }
        if (word == lastWord(stretch)) {
            within &= -1L >>> -from[stretch + 1];
        }
        return within;
    }
}
