package org.sanad.forms;

import java.util.UUID;

/** One filled-in form, in all its versions. */
public record SubmissionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
