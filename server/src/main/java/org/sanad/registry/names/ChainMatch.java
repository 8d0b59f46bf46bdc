package org.sanad.registry.names;

import java.util.List;

/**
 * Two chains laid side by side: given name with given name, then the forefathers in order, where either may leave one
 * out but neither may turn them round.
 *
 * @param given likeness of the given names, 0..1
 * @param sum likenesses of the forefathers compared, added up
 * @param compared how many forefathers stand side by side
 * @param same how many of them are the same name
 * @param near how many more are so like that one may be mistyped
 * @param leftOut how many the longer chain has and the shorter does not
 */
record ChainMatch(double given, double sum, int compared, int same, int near, int leftOut) {

    /** Among forefathers a looser likeness than for given names does: whole families share them anyway. */
    private static final double SAME = 0.8;

    private static final double NEAR = 0.6;

    static ChainMatch of(List<NameToken> one, List<NameToken> other) {
        double given = one.getFirst().similarity(other.getFirst());
        List<NameToken> shorter = tail(one.size() <= other.size() ? one : other);
        List<NameToken> longer = tail(one.size() <= other.size() ? other : one);
        double[][] like = likenesses(shorter, longer);
        double sum = 0;
        int same = 0;
        int near = 0;
        int from = 0;
        for (int i = 0; i < shorter.size(); i++) {
            int best = best(like[i], from, longer.size() - (shorter.size() - i));
            sum += like[i][best];
            same += like[i][best] >= SAME ? 1 : 0;
            near += like[i][best] >= NEAR && like[i][best] < SAME ? 1 : 0;
            from = best + 1;
        }
        return new ChainMatch(given, sum, shorter.size(), same, near, longer.size() - shorter.size());
    }

    int different() {
        return compared - same - near;
    }

    private static List<NameToken> tail(List<NameToken> chain) {
        return chain.subList(1, chain.size());
    }

    private static double[][] likenesses(List<NameToken> shorter, List<NameToken> longer) {
        double[][] like = new double[shorter.size()][longer.size()];
        for (int i = 0; i < shorter.size(); i++) {
            for (int j = 0; j < longer.size(); j++) {
                like[i][j] = shorter.get(i).similarity(longer.get(j));
            }
        }
        return like;
    }

    /** The best place for a name that still leaves room for the names after it; the earliest of equals. */
    private static int best(double[] like, int from, int to) {
        int best = from;
        for (int j = from; j <= to; j++) {
            if (like[j] > like[best] + 1e-9) {
                best = j;
            }
        }
        return best;
    }
}
