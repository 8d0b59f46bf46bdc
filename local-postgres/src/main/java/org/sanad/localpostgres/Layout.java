package org.sanad.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Where everything lies inside the data folder; the README of this module tells what each part is for. */
record Layout(Path folder) {

    /** Unpacked binaries, an empty cluster with its first write-ahead log, and room to begin work. */
    private static final long FIRST_START_BYTES = 250_000_000;

    static Layout in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Layout layout = new Layout(folder.toRealPath());
        Files.createDirectories(layout.binaries());
        return layout;
    }

    Path lock() {
        return folder.resolve("owner.lock");
    }

    Path owner() {
        return folder.resolve("owner.pid");
    }

    Path binaries() {
        return folder.resolve("binaries");
    }

    Path cluster() {
        return folder.resolve("cluster");
    }

    Path passwords() {
        return folder.resolve("passwords");
    }

    Path port() {
        return folder.resolve("port");
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    /** Half-finished work carries this in its name until the rename that completes it. */
    Path unfinished(Path whole) {
        long pid = ProcessHandle.current().pid();
        return whole.resolveSibling(whole.getFileName() + ".unfinished-" + pid + "-" + System.nanoTime());
    }

    /** Only the holder of the folder's lock may call this: what it removes could otherwise be somebody's work. */
    void removeUnfinished() throws IOException {
        for (Path parent : Set.of(folder, binaries())) {
            try (var leftovers = Files.newDirectoryStream(parent, "*.unfinished-*")) {
                for (Path leftover : leftovers) {
                    Trees.delete(leftover);
                }
            }
        }
    }

    /** Lets the database's own user pass through the folder; it is given no right to list or change it. */
    void letOthersPass() throws IOException {
        var permissions = Files.getPosixFilePermissions(folder);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
        Files.setPosixFilePermissions(binaries(), Trees.READABLE_FOLDER);
    }

    void requireSpaceForFirstStart() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (!Files.exists(cluster()) && free < FIRST_START_BYTES) {
            throw new LocalPostgresProblem(
                    "Only %d MB are free in %s; the first start of the database needs %d MB. Free some space, or choose another folder."
                            .formatted(free / 1_000_000, folder, FIRST_START_BYTES / 1_000_000));
        }
    }
}
