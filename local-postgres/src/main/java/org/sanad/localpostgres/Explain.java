package org.sanad.localpostgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Turns what the system said into what a person can do. */
final class Explain {

    private static final Map<String, String> REMEDIES = Map.of(
            "No space left on device", "The disk is full: free some space, then start again.",
            "Disk quota exceeded", "The disk quota is used up: free some space, then start again.",
            "Read-only file system", "The disk is mounted read-only: remount it writable, or choose another folder.",
            "Permission denied",
                    "Make the folder writable for the user that runs Sanad and its disk allow programs (no noexec), or choose another folder.",
            "user does not exist",
                    "PostgreSQL wants the user it runs as to have a name: add one (useradd), or run Sanad as another user.",
            "invalid locale name", "Install the C.UTF-8 locale (glibc 2.35 or newer brings it).",
            "are incompatible with server",
                    "The folder was made by another major version of PostgreSQL: export the data with that version and"
                            + " import them into a new folder.",
            "could not map anonymous shared memory", "The machine has too little free memory for the database.",
            "No such file or directory",
                    "If the file exists, this is not a glibc Linux on amd64: set SANAD_DATABASE_URL to another"
                            + " PostgreSQL.");

    private Explain() {}

    static LocalPostgresProblem files(Path folder, IOException problem) {
        String said = switch (problem) {
            case AccessDeniedException denied -> "Permission denied: " + denied.getFile();
            case NoSuchFileException missing -> "missing file: " + missing.getFile();
            default -> String.valueOf(problem.getMessage());
        };
        return new LocalPostgresProblem(
                "The database folder %s cannot be used: %s. %s".formatted(folder, said, remedy(said)), problem);
    }

    static LocalPostgresProblem program(String doing, Path folder, String said) {
        return new LocalPostgresProblem(
                "PostgreSQL could not %s in %s. %s It said:%n%s".formatted(doing, folder, remedy(said), said.strip()));
    }

    private static String remedy(String said) {
        Optional<String> known = REMEDIES.keySet().stream()
                .filter(said::contains)
                .sorted()
                .findFirst()
                .map(REMEDIES::get);
        return known.orElse("Mend what is named here, or set SANAD_DATABASE_URL to another PostgreSQL.");
    }
}
