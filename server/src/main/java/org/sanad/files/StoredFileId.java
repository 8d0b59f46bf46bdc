package org.sanad.files;

import java.util.UUID;

/** A file that was handed in. */
public record StoredFileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
