package org.sanad.monitoring.reconciliation;

import java.util.Comparator;
import java.util.List;
import org.sanad.shared.Figure;

/**
 * A published figure beside the counted one.
 *
 * @param counted none where nothing counts it yet; two, the fewest and the most, where what was printed must hold for
 *     every cohort
 */
public record Reconciled(PublishedFigure published, List<Figure.Value> counted) {

    /** How the two stand to each other; what is later outweighs what is earlier. */
    public enum State {
        EQUAL,
        DIFFERS,
        /** The reader may not see the counted one. */
        HIDDEN,
        NOT_COUNTABLE_YET
    }

    public State state() {
        return counted.stream().map(this::state).max(Comparator.naturalOrder()).orElse(State.NOT_COUNTABLE_YET);
    }

    private State state(Figure.Value value) {
        return switch (value) {
            case Figure.Value.Known(var count) -> published.value().longValue() == count ? State.EQUAL : State.DIFFERS;
            case Figure.Value.Suppressed hidden -> State.HIDDEN;
            case Figure.Value.NotRecorded notRecorded -> State.NOT_COUNTABLE_YET;
            case Figure.Value.NotCollected notCollected -> State.NOT_COUNTABLE_YET;
            case Figure.Value.LeftOut leftOut -> State.NOT_COUNTABLE_YET;
        };
    }
}
