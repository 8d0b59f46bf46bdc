package org.sanad.programmes.notes;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A note as it stands.
 *
 * @param version counts its changes, from 1
 * @param by who wrote it last; empty where that is not known
 */
public record SessionNote(String text, int version, String by, OffsetDateTime at) {

    /** Tells one text from another without repeating it. */
    static String mark(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
