package org.sanad.registry.names;

import java.util.List;

/** How alike two names are, across spellings and scripts. */
public final class NameSimilarity {

    private static final double GIVEN_WEIGHT = 1.5;
    private static final double LEFT_OUT = 0.03;
    private static final double GIVEN_LEFT_OUT = 0.5;
    private static final double OUT_OF_ORDER = 0.08;

    private NameSimilarity() {}

    /**
     * 0..1 for two whole chains, each read from the given name on: 1 for the same chain however spelled, little less
     * where one leaves out a grandfather or the family, low where the given names differ (siblings) or the chain is
     * shifted (father and child).
     */
    public static double score(String one, String other) {
        return score(NameFolding.fold(one), NameFolding.fold(other));
    }

    public static double score(FoldedName one, FoldedName other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        ChainMatch match = ChainMatch.of(one.tokens(), other.tokens());
        double given = match.given();
        double sum = given * GIVEN_WEIGHT + match.sum();
        double mean = sum / (GIVEN_WEIGHT + match.compared());
        return Math.clamp(mean * (0.4 + 0.6 * given) - match.leftOut() * LEFT_OUT, 0, 1);
    }

    /**
     * 0..1 for a typed query against a person's name: names the query leaves out cost almost nothing, order a little,
     * and a query's first name is looked for as a given name first.
     */
    public static double searchScore(String query, String name) {
        return searchScore(NameFolding.fold(query), NameFolding.fold(name));
    }

    public static double searchScore(FoldedName query, FoldedName name) {
        if (query.isEmpty() || name.isEmpty()) {
            return 0;
        }
        double sum = 0;
        int before = -1;
        boolean[] taken = new boolean[name.length()];
        for (NameToken asked : query.tokens()) {
            int best = best(asked, name.tokens(), taken);
            if (best >= 0) {
                double similarity = asked.similarity(name.tokens().get(best));
                sum += similarity * similarity - (best < before ? OUT_OF_ORDER : 0);
                taken[best] = true;
                before = best;
            }
        }
        double notGiven = taken[0] ? 0 : GIVEN_LEFT_OUT / 10;
        int unasked = Math.max(0, name.length() - query.length());
        return Math.clamp(sum / query.length() - notGiven - unasked * LEFT_OUT / 10, 0, 1);
    }

    private static int best(NameToken asked, List<NameToken> names, boolean[] taken) {
        int best = -1;
        double highest = 0;
        for (int i = 0; i < names.size(); i++) {
            double similarity = taken[i] ? 0 : asked.similarity(names.get(i));
            if (similarity > highest) {
                highest = similarity;
                best = i;
            }
        }
        return best;
    }
}
