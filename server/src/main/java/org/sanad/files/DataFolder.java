package org.sanad.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The bytes, below {@code <data>/files}: {@code ab/abcd…} by the SHA-256 of the content, so that nothing anybody typed is
 * ever part of a path. A file is there whole or not at all, also when the power fails.
 */
@Component
class DataFolder {

    private static final String UNDER_WAY = ".part";

    private final Path root;

    DataFolder(@Value("${sanad.data:data}") Path data) {
        this.root = data.toAbsolutePath().resolve("files");
    }

    void write(String sha256, byte[] content) {
        if (Files.exists(place(sha256))) {
            return;
        }
        try {
            var part = Files.createTempFile(Files.createDirectories(shelf(sha256)), sha256, UNDER_WAY);
            Files.write(part, content, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
            shelve(sha256, part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over a file that was written down already, of the same disk. */
    void take(String sha256, Path written) {
        if (Files.exists(place(sha256))) {
            return;
        }
        try {
            Files.createDirectories(shelf(sha256));
            shelve(sha256, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shelve(String sha256, Path written) throws IOException {
        Files.move(written, place(sha256), StandardCopyOption.ATOMIC_MOVE);
        sync(shelf(sha256));
        sync(root);
    }

    /** Where files lie while they come in: beside the shelves, so that no sweep takes them for leftovers. */
    Path incoming() throws IOException {
        return Files.createDirectories(root.resolveSibling("incoming"));
    }

    Optional<byte[]> read(String sha256) {
        var path = place(sha256);
        try {
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file there, by its name: a hash, or the rest of a write that was cut off. */
    List<Path> all() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root, 2)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path place(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    /** Folders of some thousand files each stay quick everywhere. */
    private Path shelf(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }

    /** A name survives a power cut only once its folder is written down, too. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
