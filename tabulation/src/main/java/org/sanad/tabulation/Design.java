package org.sanad.tabulation;

/**
 * How the interviewed were chosen. All but {@code lonely} are names of columns, empty where there is none.
 *
 * @param purposive chosen for what they know, as key informants and focus groups are: no interval and no design
 * @param weight numeric column, how many people an interview stands for
 * @param stratum select-one column of the strata drawn in apart from each other
 * @param cluster select-one column of what was drawn first (villages, camps); unique within its stratum
 * @param population numeric column, how many units (clusters, or people where there are none) the stratum has; only then
 *     the variance gets smaller for having seen much of it
 */
public record Design(
        boolean purposive, String weight, String stratum, String cluster, String population, LonelyCluster lonely) {

    /** What the variance does in a stratum of which only one cluster was seen. */
    public enum LonelyCluster {
        /** Refuses: no interval for anything that touches it. */
        FAIL,
        /** The stratum adds nothing, as if it were not known to vary. */
        REMOVE,
        /** The one cluster was certain to be seen: it adds nothing, rightly. */
        CERTAINTY,
        /** The cluster is compared with the mean of all: cautious, and the default. */
        ADJUST
    }

    /**
     * Something wrong with weights, strata or clusters.
     *
     * @param rows how many interviews it concerns; those without a sound weight, stratum or cluster are left out of
     *     every figure of the design
     */
    public record Fault(String column, Reason reason, int rows) {}

    public enum Reason {
        NO_SUCH_COLUMN,
        WRONG_KIND_OF_COLUMN,
        WEIGHT_MISSING,
        WEIGHT_ZERO,
        WEIGHT_NEGATIVE,
        STRATUM_MISSING,
        CLUSTER_MISSING,
        POPULATION_MISSING_OR_TOO_SMALL,
        ONE_CLUSTER_IN_STRATUM
    }

    public static Design purposiveSample() {
        return new Design(true, "", "", "", "", LonelyCluster.ADJUST);
    }

    /** Everybody had the same chance: to be refined by the methods below. */
    public static Design randomSample() {
        return new Design(false, "", "", "", "", LonelyCluster.ADJUST);
    }

    public Design weighted(String column) {
        return new Design(false, column, stratum, cluster, population, lonely);
    }

    public Design stratified(String column) {
        return new Design(false, weight, column, cluster, population, lonely);
    }

    public Design clustered(String column) {
        return new Design(false, weight, stratum, column, population, lonely);
    }

    public Design ofPopulation(String column) {
        return new Design(false, weight, stratum, cluster, column, lonely);
    }

    public Design lonely(LonelyCluster policy) {
        return new Design(purposive, weight, stratum, cluster, population, policy);
    }
}
