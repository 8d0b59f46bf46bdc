package org.sanad.assessment.recommendations.aftermath;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.assessment.recommendations.TakenUp;

/**
 * What came after recommendations were drafted.
 *
 * @param names of those who decided, by user
 * @param takenUp by recommendation
 */
public record Aftermath(Map<UUID, String> names, Map<UUID, List<TakenUp>> takenUp) {

    /** Empty where nobody is known. */
    public String name(Optional<UUID> decider) {
        return decider.flatMap(user -> Optional.ofNullable(names.get(user))).orElse("");
    }

    public List<TakenUp> of(UUID recommendation) {
        return takenUp.getOrDefault(recommendation, List.of());
    }

    /** Whether a project may be asked for: not while one was asked for or began. */
    public boolean isFree(UUID recommendation) {
        return of(recommendation).stream().noneMatch(TakenUp::isGoingOn);
    }
}
