package org.sanad.forms;

import java.util.UUID;

/** One version of a form. It never changes once it is published. */
public record FormVersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
