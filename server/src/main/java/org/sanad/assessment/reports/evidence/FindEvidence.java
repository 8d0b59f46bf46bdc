package org.sanad.assessment.reports.evidence;

import java.util.Optional;
import org.sanad.access.Audience;
import org.sanad.assessment.Round;
import org.sanad.assessment.analysis.atlas.MapGround;

/** Brings the result table of a round as an audience may see it. */
public interface FindEvidence {

    /** Empty as long as nothing was analysed. */
    Optional<Evidence> of(Round round, Audience audience);

    /** Outlines by the name that {@link Finding.Drawn#ground()} gives. */
    Optional<MapGround> ground(String name);

    /** How many entries the cleaning log gained since the numbers were counted. */
    long cleanedSince(Round round, Versions counted);
}
