package org.sanad.assessment.analysis;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What a result table stands on.
 *
 * @param number counted from 1 in the round
 * @param cleaningVersion of the log that the answers were read with
 * @param formVersions each form with the versions answered, as people read it
 * @param designNotes what must be known of weights, strata and clusters, one a line; empty where all is well
 */
public record AnalysisRun(
        UUID id,
        UUID planId,
        int planNumber,
        UUID roundId,
        int number,
        OffsetDateTime at,
        long cleaningVersion,
        String formVersions,
        String programVersion,
        int interviews,
        String designNotes) {}
