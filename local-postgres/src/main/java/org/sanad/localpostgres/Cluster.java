package org.sanad.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/** The database cluster: made whole under another name, then renamed, so that a cluster in place is a complete one. */
record Cluster(Layout layout, Binaries binaries, RunAs runAs) {

    /** A server that takes connections. */
    record Started(Postmaster postmaster, int port) {}

    static final String DATABASE = "sanad";
    static final String SUPERUSER = "postgres";

    /** A slow memory card needs minutes where a disk needs a second. */
    private static final Duration LONG = Duration.ofMinutes(5);

    private static final Duration PREDECESSOR_LEAVES = Duration.ofSeconds(10);
    private static final Duration RETRY = Duration.ofMillis(200);

    /** Makes the cluster at the first start; later takes it as it is. */
    Passwords prepare() throws IOException {
        if (!Files.exists(layout.cluster())) {
            return create();
        }
        runAs.own(layout.cluster());
        requireOwnership();
        if (Passwords.keptIn(layout.passwords())) {
            return Passwords.read(layout.passwords());
        }
        return replacePasswords();
    }

    /** Starts the server on its kept port, or on another if that one was taken. */
    Started start() throws IOException {
        Deadline patience = Deadline.in(PREDECESSOR_LEAVES);
        int port = Ports.choose(layout.port());
        while (true) {
            Settings.write(layout.cluster(), port, runAs);
            switch (Postmaster.launch(runAs, binaries, layout)) {
                case Launch.Ready ready -> {
                    Ports.keep(layout.port(), port);
                    return new Started(ready.postmaster(), port);
                }
                case Launch.Refused refused when !patience.passed() && refused.portTaken() -> port = Ports.another();
                case Launch.Refused refused
                when !patience.passed() && refused.predecessorLingers() ->
                    Deadline.in(RETRY).pass();
                case Launch.Refused refused -> throw Explain.program("start", layout.folder(), refused.said());
            }
        }
    }

    private Passwords create() throws IOException {
        Passwords passwords = Passwords.fresh();
        passwords.keepIn(layout.passwords());
        Path unfinished = layout.unfinished(layout.cluster());
        Files.createDirectory(unfinished, PosixFilePermissions.asFileAttribute(Trees.PRIVATE_FOLDER));
        runAs.own(unfinished);
        initdb(unfinished, passwords);
        execute(unfinished, Settings.firstStatements(passwords));
        Files.writeString(unfinished.resolve("postgresql.conf"), Settings.INCLUDES, StandardOpenOption.APPEND);
        Durably.rename(unfinished, layout.cluster());
        return passwords;
    }

    /** Trigrams see Arabic letters only if lc_ctype knows them: with the plain C locale their set would be empty. */
    private void initdb(Path cluster, Passwords passwords) throws IOException {
        Path passwordFile = layout.unfinished(layout.passwords());
        Trees.writePrivately(passwordFile, passwords.superuser());
        runAs.own(passwordFile);
        Finished initdb = Finished.run(
                runAs.command(List.of(
                        binaries.initdb(),
                        "--pgdata=" + cluster,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--lc-ctype=C.UTF-8",
                        "--no-instructions")),
                "",
                LONG);
        Files.delete(passwordFile);
        if (!initdb.well()) {
            throw Explain.program("make its cluster", layout.folder(), initdb.said());
        }
    }

    /** The file was lost, for instance by a restore of the cluster alone; who owns the folder owns the database. */
    private Passwords replacePasswords() throws IOException {
        Passwords passwords = Passwords.fresh();
        execute(layout.cluster(), Settings.passwordStatements(passwords));
        passwords.keepIn(layout.passwords());
        return passwords;
    }

    /** Single-user mode: needs no port and leaves no server behind if this process is killed. */
    private void execute(Path cluster, String statements) throws IOException {
        Finished session = Finished.run(
                runAs.command(List.of(
                        binaries.postgres(),
                        "--single",
                        "-D",
                        cluster.toString(),
                        "-c",
                        "exit_on_error=on",
                        "template1")),
                statements,
                LONG);
        if (!session.well()) {
            throw Explain.program("set up its database", layout.folder(), session.said());
        }
    }

    private void requireOwnership() throws IOException {
        int owner = Trees.ownerOf(layout.cluster());
        if (owner != runAs.uid()) {
            throw new LocalPostgresProblem(
                    "The database in %s belongs to user %d, but this process runs as user %d. Run Sanad as that user, or as root give the folder away: chown -R %d %s"
                            .formatted(layout.cluster(), owner, runAs.uid(), runAs.uid(), layout.folder()));
        }
    }
}
