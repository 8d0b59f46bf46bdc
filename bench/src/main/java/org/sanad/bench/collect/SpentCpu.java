package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time that Sanad and its database have used so far, in ms, as Linux counts it.
 */
record SpentCpu(double server, double database) {

    private static final double MS_A_TICK = 10;

    static SpentCpu of(long server, Path folder) throws IOException {
        return new SpentCpu(spent(server), database(folder));
    }

    SpentCpu since(SpentCpu before) {
        return new SpentCpu(server - before.server, database - before.database);
    }

    /** The postmaster, all its children, and the children that have ended. */
    private static double database(Path folder) throws IOException {
        var postmaster = postmaster(folder);
        var sum = spent(postmaster) + ended(postmaster);
        for (var child : ProcessHandle.of(postmaster).orElseThrow().children().toList()) {
            sum += spent(child.pid());
        }
        return sum;
    }

    static long postmaster(Path folder) throws IOException {
        try (var files = Files.walk(folder, 4)) {
            var file = files.filter(path -> path.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    private static double spent(long pid) {
        var fields = stat(pid);
        return fields.length == 0 ? 0 : (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MS_A_TICK;
    }

    private static double ended(long pid) {
        var fields = stat(pid);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MS_A_TICK;
    }

    private static String[] stat(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
