package org.sanad.localpostgres;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;

/** A running PostgreSQL 18 that belongs to one data folder and, while it runs, to one process. */
public final class LocalPostgres implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LocalPostgres.class.getName());

    /** A server that dies more often than this within {@link #CALM} is ill, and starting it again helps nobody. */
    private static final int REVIVALS = 3;

    private static final Duration CALM = Duration.ofMinutes(10);

    private final Cluster cluster;
    private final FolderLock lock;
    private final Passwords passwords;
    private Cluster.Started started;
    private Deadline calm = Deadline.in(CALM);
    private int revivals;
    private boolean closed;

    private LocalPostgres(Cluster cluster, FolderLock lock) throws IOException {
        this.cluster = cluster;
        this.lock = lock;
        this.passwords = cluster.prepare();
        this.started = cluster.start();
    }

    /**
     * Starts PostgreSQL on a data folder, making the folder at the first start and stopping a server left over from a
     * process that died. Whoever starts it must close it; a shutdown hook of its own would race the application's.
     * Until then a server that dies is started again.
     *
     * @param folder where the binaries, the cluster and its secrets live
     * @throws LocalPostgresProblem with what is wrong and how to mend it, when the server cannot be had
     */
    public static LocalPostgres start(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            Layout layout = Layout.in(place);
            FolderLock lock = FolderLock.take(layout);
            try {
                return start(layout, lock);
            } catch (IOException | RuntimeException problem) {
                lock.close();
                throw problem;
            }
        } catch (IOException problem) {
            throw Explain.files(place, problem);
        }
    }

    private static LocalPostgres start(Layout layout, FolderLock lock) throws IOException {
        Postmaster.clearAway(layout.cluster());
        layout.removeUnfinished();
        layout.requireSpaceForFirstStart();
        RunAs runAs = RunAs.choose(layout);
        LocalPostgres postgres = new LocalPostgres(new Cluster(layout, Binaries.in(layout), runAs), lock);
        postgres.watch();
        return postgres;
    }

    /** JDBC address of the application's database. */
    public synchronized String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(started.port(), Cluster.DATABASE);
    }

    /** The owner of the application's database; not a superuser. */
    public String user() {
        return Cluster.DATABASE;
    }

    public String password() {
        return passwords.application();
    }

    /** The server's first process. */
    public synchronized long pid() {
        return started.postmaster().process().pid();
    }

    /** Stops the server; no process stays behind. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        started.postmaster().stop();
        lock.close();
    }

    private synchronized void watch() {
        Cluster.Started watched = started;
        watched.postmaster()
                .process()
                .onExit()
                .thenRunAsync(
                        () -> revive(watched),
                        task -> Thread.ofPlatform()
                                .daemon()
                                .name("local-postgres")
                                .start(task));
    }

    /** Another program, or a kernel short of memory, may kill a server; its write-ahead log brings it back. */
    private synchronized void revive(Cluster.Started dead) {
        if (closed || started != dead) {
            return;
        }
        if (calm.passed()) {
            revivals = 0;
            calm = Deadline.in(CALM);
        }
        if (++revivals > REVIVALS) {
            LOG.log(
                    Level.ERROR,
                    "PostgreSQL died too often; it stays down. Its log: {0}",
                    cluster.layout().log());
            return;
        }
        LOG.log(
                Level.WARNING,
                "PostgreSQL (process {0}) died; starting it again.",
                String.valueOf(dead.postmaster().process().pid()));
        try {
            started = cluster.start();
            watch();
        } catch (IOException | LocalPostgresProblem problem) {
            LOG.log(Level.ERROR, "PostgreSQL could not be started again.", problem);
        }
    }
}
