package org.sanad.forms.openrosa.parts;

import java.util.List;
import org.sanad.files.IncomingFile;

/**
 * What came in one request. Closing it takes away the files that were not kept.
 *
 * @param xml the submission's bytes
 * @param turn over when the request is
 */
public record SentParts(byte[] xml, List<IncomingFile> files, LargeForms.Turn turn) implements AutoCloseable {

    @Override
    public void close() {
        files.forEach(IncomingFile::close);
        turn.close();
    }
}
