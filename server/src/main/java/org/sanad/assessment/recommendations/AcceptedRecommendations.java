package org.sanad.assessment.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was accepted. Whoever asks has checked that the reader plans work where it lies. */
public interface AcceptedRecommendations {

    Optional<Recommended> find(UUID id);

    /** All of one round, so that a plan can take up what else was accepted for the same people. */
    List<Recommended> beside(Recommended one);
}
