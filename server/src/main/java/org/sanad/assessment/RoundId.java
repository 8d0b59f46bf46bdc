package org.sanad.assessment;

import java.util.UUID;

/** A round of an assessment. */
public record RoundId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
