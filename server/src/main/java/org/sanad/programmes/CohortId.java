package org.sanad.programmes;

import java.util.UUID;

/** A group of people who go through the sessions of a project together. */
public record CohortId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
