package org.sanad.programmes.checkpoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.programmes.CohortId;

/**
 * A cohort's checkpoint.
 *
 * @param due whether the third peer-support session was held
 * @param lines people by name; empty for those who do not ask them
 * @param said how many said what
 * @param members how many are in the cohort now
 * @param remaining peer-support sessions planned and not yet held
 * @param over whether no session is left
 */
public record CheckpointView(
        CohortId cohort,
        String name,
        boolean due,
        List<InterestLine> lines,
        Map<Interest, Integer> said,
        int members,
        int remaining,
        List<Adaptation> adaptations,
        List<Touch> touches,
        boolean over,
        May may) {

    /** What whoever looks may do here. */
    public record May(boolean ask, boolean decide) {}

    public int asked() {
        return said.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Interest interest) {
        return said.getOrDefault(interest, 0);
    }

    /** Fewer than half of those asked say yes: Sanad's own reading of "low", to be argued with by whoever proposes. */
    public boolean isLow() {
        return asked() > 0 && 2 * count(Interest.YES) < asked();
    }

    public Optional<Adaptation> open() {
        return adaptations.stream().filter(Adaptation::isOpen).findFirst();
    }
}
