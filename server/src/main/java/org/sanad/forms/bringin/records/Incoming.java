package org.sanad.forms.bringin.records;

import java.util.List;

/**
 * A record from elsewhere.
 *
 * @param cursor by which the next one is asked for
 * @param name by which people there know it
 * @param xml as it came, or made of a row
 * @param state RECEIVED, APPROVED …
 * @param files beside it; taken only when the record is kept
 * @param troubles what of it could not be read
 */
public record Incoming(
        String cursor, String name, byte[] xml, String state, List<RemoteFile> files, List<Trouble> troubles) {

    /** A photograph or recording elsewhere. */
    public record RemoteFile(String name, Content content) {}

    /** Fetches it. */
    public interface Content {

        byte[] fetch();
    }
}
