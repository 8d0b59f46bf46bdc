package org.sanad.localpostgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A running PostgreSQL 18 that belongs to one data folder and, while it runs, to one process. */
public final class LocalPostgres implements AutoCloseable {

    private static final Duration PREDECESSOR_LEAVES = Duration.ofSeconds(10);

    private final Cluster cluster;
    private final FolderLock lock;
    private final Passwords passwords;
    private Postmaster postmaster;
    private int port;
    private boolean closed;

    private LocalPostgres(Cluster cluster, FolderLock lock) throws IOException {
        this.cluster = cluster;
        this.lock = lock;
        this.passwords = cluster.prepare();
        this.port = Ports.choose(cluster.layout().port());
        this.postmaster = launch();
    }

    /**
     * Starts PostgreSQL on a data folder, making the folder at the first start and stopping a server left over from a
     * process that died. Whoever starts it must close it; a shutdown hook of its own would race the application's.
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
        Postmaster.livingOn(layout.cluster()).ifPresent(Postmaster::stop);
        layout.removeUnfinished();
        layout.requireSpaceForFirstStart();
        RunAs runAs = RunAs.choose(layout);
        Binaries binaries = Binaries.in(layout);
        return new LocalPostgres(new Cluster(layout, binaries, runAs), lock);
    }

    /** JDBC address of the application's database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.DATABASE);
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
        return postmaster.process().pid();
    }

    /** Stops the server; no process stays behind. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        postmaster.stop();
        lock.close();
    }

    private Postmaster launch() throws IOException {
        Layout layout = cluster.layout();
        Deadline patience = Deadline.in(PREDECESSOR_LEAVES);
        while (true) {
            Settings.write(layout.cluster(), port, cluster.runAs());
            switch (Postmaster.launch(cluster.runAs(), cluster.binaries(), layout)) {
                case Postmaster.Launch.Ready ready -> {
                    Ports.keep(layout.port(), port);
                    return ready.postmaster();
                }
                case Postmaster.Launch.Refused refused
                when patience.passed() -> throw Explain.program("start", layout.folder(), refused.said());
                case Postmaster.Launch.Refused refused when refused.portTaken() -> port = Ports.another();
                case Postmaster.Launch.Refused refused
                when refused.predecessorLingers() ->
                    Deadline.in(Duration.ofMillis(200)).await(() -> false);
                case Postmaster.Launch.Refused refused ->
                    throw Explain.program("start", layout.folder(), refused.said());
            }
        }
    }
}
