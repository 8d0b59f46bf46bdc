package org.sanad.forms.openrosa;

import java.util.List;
import org.sanad.files.IncomingFile;

/**
 * What came in one request. Closing it takes away the files that were not kept.
 *
 * @param xml the submission's bytes
 */
public record SentParts(byte[] xml, List<IncomingFile> files) implements AutoCloseable {

    @Override
    public void close() {
        files.forEach(IncomingFile::close);
    }
}
