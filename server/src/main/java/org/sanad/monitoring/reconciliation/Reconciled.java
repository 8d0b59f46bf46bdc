package org.sanad.monitoring.reconciliation;

import java.util.Optional;
import org.sanad.shared.Figure;

/**
 * A published figure beside the counted one.
 *
 * @param counted empty where nothing counts it yet
 */
public record Reconciled(PublishedFigure published, Optional<Figure.Value> counted) {

    /** How the two stand to each other. */
    public enum State {
        EQUAL,
        DIFFERS,
        /** The reader may not see the counted one. */
        HIDDEN,
        NOT_COUNTABLE_YET
    }

    public State state() {
        if (counted.isEmpty()) {
            return State.NOT_COUNTABLE_YET;
        }
        return switch (counted.get()) {
            case Figure.Value.Known(var count) -> published.value().longValue() == count ? State.EQUAL : State.DIFFERS;
            case Figure.Value.Suppressed hidden -> State.HIDDEN;
            case Figure.Value.NotRecorded notRecorded -> State.NOT_COUNTABLE_YET;
            case Figure.Value.NotCollected notCollected -> State.NOT_COUNTABLE_YET;
            case Figure.Value.LeftOut leftOut -> State.NOT_COUNTABLE_YET;
        };
    }
}
