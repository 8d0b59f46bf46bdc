package org.sanad.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has come in whole and waits to be kept. Closing it takes away what was not kept.
 *
 * @param name as the sender tells it
 */
public record IncomingFile(String name, String sha256, long bytes, Path place) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
