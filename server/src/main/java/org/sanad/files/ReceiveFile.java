package org.sanad.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what phones send beside a form, byte for byte as it came: it is evidence, and a check of it elsewhere must find
 * the same bytes. Nothing of it is ever run or shown as a page.
 */
@Component
public class ReceiveFile {

    private static final int CHUNK = 1 << 16;

    private final StoredFiles files;
    private final DataFolder folder;

    ReceiveFile(StoredFiles files, DataFolder folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * Writes down what comes in; empty when it is larger than {@code most} bytes.
     *
     * @throws IOException when the sender breaks off; nothing remains then
     */
    public Optional<IncomingFile> receive(String name, InputStream content, long most) throws IOException {
        var place = Files.createTempFile(folder.incoming(), "file", ".part");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = written(content, place, digest, most);
            if (bytes > most) {
                Files.delete(place);
                return Optional.empty();
            }
            return Optional.of(new IncomingFile(name, HexFormat.of().formatHex(digest.digest()), bytes, place));
        } catch (IOException | RuntimeException brokenOff) {
            Files.deleteIfExists(place);
            throw brokenOff;
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static long written(InputStream content, Path place, MessageDigest digest, long most) throws IOException {
        var buffer = new byte[CHUNK];
        var bytes = 0L;
        try (var out = Files.newOutputStream(place, StandardOpenOption.SYNC)) {
            for (var read = content.read(buffer); read >= 0 && bytes <= most; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        return bytes;
    }

    /** Keeps a file within the transaction of the record that speaks of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFileId keep(IncomingFile file, String ownerKind) {
        files.holdOffSweep();
        var type = sort(file);
        folder.take(file.sha256(), file.place());
        return files.add(ownerKind, file.sha256(), type, file.bytes(), FileName.cleaned(file.name(), type));
    }

    private static FileType sort(IncomingFile file) {
        try (var in = Files.newInputStream(file.place())) {
            return FileSort.of(in.readNBytes(16)).orElse(FileType.OTHER);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
