package org.sanad.localpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held for as long as a process owns a data folder; the kernel takes it back even from a killed process. The pid stands
 * in a file of its own, because closing any second handle on the locked file would silently release the lock.
 */
final class FolderLock implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Layout layout;
    private final FileChannel channel;

    private FolderLock(Layout layout, FileChannel channel) {
        this.layout = layout;
        this.channel = channel;
    }

    static FolderLock take(Layout layout) throws IOException {
        if (!HELD_HERE.add(layout.lock())) {
            throw refused(layout, ProcessHandle.current().pid() + " (this very process)");
        }
        try {
            return new FolderLock(layout, locked(layout));
        } catch (IOException | LocalPostgresProblem problem) {
            HELD_HERE.remove(layout.lock());
            throw problem;
        }
    }

    private static FileChannel locked(Layout layout) throws IOException {
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw refused(layout, ownerNamedIn(layout.owner()));
            }
            Files.writeString(
                    layout.owner(), Long.toString(ProcessHandle.current().pid()));
            return channel;
        } catch (IOException | LocalPostgresProblem problem) {
            channel.close();
            throw problem;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(layout.owner());
            channel.close();
        } catch (IOException problem) {
            throw Explain.files(layout.folder(), problem);
        } finally {
            HELD_HERE.remove(layout.lock());
        }
    }

    private static String ownerNamedIn(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    private static LocalPostgresProblem refused(Layout layout, String pid) {
        return new LocalPostgresProblem(
                "The database folder %s is in use by process %s. Stop that process, or give this one a folder of its own."
                        .formatted(layout.folder(), pid));
    }
}
