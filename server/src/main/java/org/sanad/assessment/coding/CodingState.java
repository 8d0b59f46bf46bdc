package org.sanad.assessment.coding;

import java.util.List;
import java.util.UUID;

/**
 * How far the coding of a text is.
 *
 * @param isDouble whether two people code it without seeing each other's work
 * @param doneBy who is done with it, the first first
 */
public record CodingState(boolean isDouble, List<UUID> doneBy) {

    private static final int TWO = 2;

    public boolean isDone() {
        return doneBy.size() >= (isDouble ? TWO : 1);
    }

    public boolean isDoneBy(UUID coder) {
        return doneBy.contains(coder);
    }

    /** Blind coding: until two are done, each sees their own work alone. */
    public boolean sees(UUID reader, Span span) {
        return !isDouble || isDone() || span.coder().equals(reader);
    }
}
