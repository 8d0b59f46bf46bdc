package org.sanad.forms;

import java.util.UUID;

/** A form, in all its versions. */
public record FormId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
