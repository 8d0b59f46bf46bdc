package org.sanad.assessment.recommendations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells what became of recommendations. Implemented by the module that carries them out. */
public interface RecommendationsTakenUp {

    /** The oldest first. Paths only of what the one who acts may open. */
    List<TakenUp> of(Collection<UUID> recommendations);
}
