package org.sanad.localpostgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The server's first process, ours or one that outlived its owner. */
record Postmaster(ProcessHandle process) {

    /** Recovery after a power cut replays at most max_wal_size; minutes even on a memory card. */
    private static final Duration START = Duration.ofMinutes(5);

    private static final Duration FAST_STOP = Duration.ofSeconds(60);
    private static final Duration ROUGH_STOP = Duration.ofSeconds(10);

    /** A server of a dead owner on this cluster. A pid alone proves nothing: it may have been given out again. */
    static Optional<Postmaster> livingOn(Path cluster) {
        return PidFile.read(cluster)
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .filter(process -> worksIn(process.pid(), cluster))
                .map(Postmaster::new)
                .filter(Postmaster::runs);
    }

    /**
     * Makes way for a start by the holder of the folder's lock. A living server can then only be an orphan; it is
     * stopped rather than adopted, because a start costs a tenth of a second and brings the settings of today. A pid
     * that now belongs to another program would make PostgreSQL refuse, so its file goes.
     */
    static void clearAway(Path cluster) throws IOException {
        livingOn(cluster).ifPresent(Postmaster::stop);
        if (PidFile.read(cluster).flatMap(file -> ProcessHandle.of(file.pid())).isPresent()) {
            Files.deleteIfExists(PidFile.in(cluster));
        }
    }

    static Launch launch(RunAs runAs, Binaries binaries, Layout layout) throws IOException {
        ServerLog log = ServerLog.at(layout.log());
        // A session of its own: Ctrl+C in a terminal must not stop the database before the application has finished.
        List<String> command = new ArrayList<>(
                Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of());
        command.addAll(runAs.command(
                List.of(binaries.postgres(), "-D", layout.cluster().toString())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
        Finished.cleanEnvironment(builder);
        Postmaster postmaster = new Postmaster(builder.start().toHandle());
        Deadline.in(START).await(() -> !postmaster.runs() || postmaster.isReadyOn(layout.cluster()));
        if (postmaster.isReadyOn(layout.cluster()) && postmaster.runs()) {
            return new Launch.Ready(postmaster);
        }
        postmaster.stop();
        return new Launch.Refused(log.saidSince());
    }

    /** Fast shutdown: sessions end, committed rows are flushed, nothing is left to recover. Rougher if that hangs. */
    void stop() {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process);
        if (runs()) {
            signal("INT");
        }
        if (!Deadline.in(FAST_STOP).await(() -> !runs())) {
            signal("QUIT");
        }
        if (!Deadline.in(ROUGH_STOP).await(() -> family.stream().noneMatch(Postmaster::runs))) {
            family.forEach(ProcessHandle::destroyForcibly);
            Deadline.in(ROUGH_STOP).await(() -> family.stream().noneMatch(Postmaster::runs));
        }
    }

    boolean runs() {
        return runs(process);
    }

    private boolean isReadyOn(Path cluster) {
        return PidFile.read(cluster)
                .filter(file -> file.pid() == process.pid() && file.ready())
                .isPresent();
    }

    /** The JDK can send TERM and KILL only, and TERM would wait for every client to leave. */
    private void signal(String name) {
        try {
            Finished.run(
                    List.of("/bin/sh", "-c", "kill -s \"$0\" \"$1\"", name, Long.toString(process.pid())),
                    "",
                    ROUGH_STOP);
        } catch (IOException noShell) {
            process.destroy();
        }
    }

    /** A zombie that nobody has waited for counts as gone. */
    private static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return !stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean worksIn(long pid, Path cluster) {
        try {
            return Path.of("/proc/" + pid + "/cwd").toRealPath().equals(cluster.toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }
}
