package org.sanad.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A temporary place that every user may enter, as a data folder's parents should be; removed at the end. */
record Workplace(Path place) implements AutoCloseable {

    /** Unpacked once a test run: the archive takes longer than all the rest of a first start. */
    private static @Nullable Binaries shared;

    /** A place whose data folder finds the binaries in it already. */
    static Workplace withBinaries() throws IOException {
        Workplace workplace = open();
        Path unpacked = sharedBinaries().home();
        Files.createDirectories(workplace.folder().resolve("binaries"));
        Files.createSymbolicLink(workplace.folder().resolve("binaries").resolve(unpacked.getFileName()), unpacked);
        return workplace;
    }

    private static synchronized Binaries sharedBinaries() throws IOException {
        @Nullable Binaries known = shared;
        if (known == null) {
            Workplace forAll = open();
            Runtime.getRuntime().addShutdownHook(new Thread(forAll::tidy));
            known = Binaries.in(Layout.in(forAll.folder()));
            shared = known;
        }
        return known;
    }

    static Workplace open() throws IOException {
        Path place = Files.createTempDirectory("sanad-postgres-");
        Files.setPosixFilePermissions(place, Trees.READABLE_FOLDER);
        return new Workplace(place);
    }

    Path folder() {
        return place.resolve("database");
    }

    Path cluster() {
        return folder().resolve("cluster");
    }

    /** Programs of PostgreSQL that work for this place, found by their command line. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::belongsHere).toList();
    }

    private boolean belongsHere(ProcessHandle process) {
        try {
            return Path.of("/proc/" + process.pid() + "/cwd").toRealPath().startsWith(place.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private void tidy() {
        try {
            close();
        } catch (IOException leftInTheTemporaryFolder) {
            // The machine clears its temporary folder itself.
        }
    }

    @Override
    public void close() throws IOException {
        processes().forEach(ProcessHandle::destroyForcibly);
        Trees.delete(place);
    }
}
