package org.sanad.localpostgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL's programs run. They refuse root, so root hands them to an unprivileged user; everyone else runs
 * them directly.
 *
 * @param uid owner of the cluster's files, as this process sees it
 * @param prefix words put before each command
 */
record RunAs(int uid, int gid, List<String> prefix) {

    /** On every Linux; owns the cluster only where root made it. A cluster that has another owner keeps that one. */
    static final int NOBODY = 65534;

    private static final Duration PROBE = Duration.ofSeconds(10);

    static RunAs choose(Layout layout) throws IOException {
        UnixSystem self = new UnixSystem();
        if (self.getUid() != 0) {
            return new RunAs((int) self.getUid(), (int) self.getGid(), List.of());
        }
        layout.letOthersPass();
        int owner = Files.exists(layout.cluster()) ? Trees.ownerOf(layout.cluster()) : 0;
        String searchPath = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return forRoot(layout.folder(), owner == 0 ? NOBODY : owner, searchPath);
    }

    /** Under {@code unshare -U} the kernel still counts the process as root's, so the files stay root's. */
    static RunAs forRoot(Path folder, int unprivileged, String searchPath) throws IOException {
        String id = Integer.toString(unprivileged);
        List<String> setpriv = List.of("--reuid", id, "--regid", id, "--clear-groups", "--no-new-privs");
        List<String> objections = new ArrayList<>();
        for (RunAs way : List.of(
                new RunAs(unprivileged, unprivileged, words(find("setpriv", searchPath), setpriv)),
                new RunAs(0, 0, words(find("unshare", searchPath), List.of("-U"))))) {
            String objection = way.objection(folder);
            if (objection.isEmpty()) {
                return way;
            }
            objections.add(objection);
        }
        throw new LocalPostgresProblem(
                "PostgreSQL refuses to run as root, and no unprivileged user could be used for %s: %s. Install util-linux (setpriv), put the folder where every parent folder can be entered by others, or run Sanad as an ordinary user."
                        .formatted(folder, String.join("; ", objections)));
    }

    List<String> command(List<String> words) {
        return words(prefix, words);
    }

    /** Takes over a cluster that another way of running, or a restore by hand, left to somebody else. */
    void own(Path tree) throws IOException {
        if (Files.exists(tree) && Trees.ownerOf(tree) != uid) {
            Trees.give(tree, uid, gid);
        }
    }

    private String objection(Path folder) throws IOException {
        String program = prefix.getFirst();
        if (!program.startsWith("/")) {
            return program + " is not installed";
        }
        Finished probe = Finished.run(command(List.of("test", "-x", folder.toString())), "", PROBE);
        if (probe.well()) {
            return "";
        }
        return probe.said().isBlank()
                ? "user " + uid + " cannot enter it by " + program
                : probe.said().strip();
    }

    private static List<String> find(String program, String searchPath) {
        for (String place : searchPath.split(":")) {
            Path candidate = Path.of(place, program);
            if (candidate.isAbsolute() && Files.isExecutable(candidate)) {
                return List.of(candidate.toString());
            }
        }
        return List.of(program);
    }

    private static List<String> words(List<String> before, List<String> after) {
        List<String> all = new ArrayList<>(before);
        all.addAll(after);
        return List.copyOf(all);
    }
}
