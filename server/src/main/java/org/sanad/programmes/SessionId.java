package org.sanad.programmes;

import java.util.UUID;

/** One planned or held session of a cohort. */
public record SessionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
