package org.sanad.localpostgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once into a folder named after the archive's content. */
record Binaries(Path home) {

    /** The archive of the machine's kind, as zonky's jars name it. */
    static String archiveFor(String system, String architecture) {
        String kind = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> architecture;
        };
        return "/postgres-" + (system.startsWith("Linux") ? "linux" : system) + "-" + kind + ".txz";
    }

    static Binaries in(Layout layout) throws IOException {
        return in(layout, archiveFor(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    static Binaries in(Layout layout, String archive) throws IOException {
        Binaries binaries = new Binaries(layout.binaries().resolve("postgresql-" + contentHash(archive)));
        if (!Files.exists(binaries.home())) {
            binaries.unpack(layout, archive);
        }
        return binaries;
    }

    String initdb() {
        return home.resolve("bin/initdb").toString();
    }

    String postgres() {
        return home.resolve("bin/postgres").toString();
    }

    private void unpack(Layout layout, String archive) throws IOException {
        Path unfinished = layout.unfinished(home);
        makeFolder(unfinished);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, unfinished);
            }
        }
        // One call for a thousand files; without coreutils the kernel writes them back within seconds anyway.
        Finished.run(List.of("sync", "-f", unfinished.toString()), "", Duration.ofMinutes(2));
        Durably.rename(unfinished, home);
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("The PostgreSQL archive reaches outside its folder: " + entry.getName());
        }
        makeFolder(entry.isDirectory() ? target : target.resolve("..").normalize());
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Whatever the umask, the database's own user must be able to read what is inside. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            makeFolder(folder.resolve("..").normalize());
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, Trees.READABLE_FOLDER);
        }
    }

    private static String contentHash(String archive) throws IOException {
        try (InputStream content = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            byte[] digest = ((DigestInputStream) content).getMessageDigest().digest();
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static InputStream open(String archive) {
        InputStream found = Binaries.class.getResourceAsStream(archive);
        if (found == null) {
            throw new LocalPostgresProblem(
                    "No PostgreSQL comes along for this machine (%s is not on the class path; Linux on amd64 is). Set SANAD_DATABASE_URL to another PostgreSQL, or add the zonky binaries of this machine's kind."
                            .formatted(archive));
        }
        return found;
    }
}
