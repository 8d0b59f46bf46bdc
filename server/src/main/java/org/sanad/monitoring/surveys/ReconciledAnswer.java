package org.sanad.monitoring.surveys;

import java.math.BigDecimal;
import java.util.Optional;

/** A published figure of an assessment beside the counted one; nothing counted where it cannot be. */
public record ReconciledAnswer(PublishedAnswer published, Optional<Counted> counted) {

    public Fate fate() {
        if (published.notCounted().equals("CONTEXT")) {
            return Fate.CONTEXT;
        }
        return rounded().map(this::beside).orElse(Fate.NOT_COUNTABLE);
    }

    /** As precise as it was published. */
    public Optional<BigDecimal> rounded() {
        return counted.map(one -> one.rounded(Math.max(0, published.value().scale())));
    }

    private Fate beside(BigDecimal value) {
        if (value.compareTo(published.value()) == 0) {
            return Fate.EQUAL;
        }
        return published.contradictions().isEmpty() ? Fate.DIFFERS : Fate.CONTRADICTED;
    }
}
