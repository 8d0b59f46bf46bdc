package org.sanad.programmes;

import java.util.UUID;

/** A livelihood project that mental health and psychosocial support runs with. */
public record ProjectId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
