package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What Sanad and its database hold, in MB.
 *
 * @param server the most it ever held since its start, shared pages included
 * @param database what its processes hold now, shared pages divided among them
 */
record HeldMemory(long server, long database) {

    private static final int KB_A_MB = 1024;

    static HeldMemory of(long server, Path folder) throws IOException {
        var postmaster = ProcessHandle.of(SpentCpu.postmaster(folder)).orElseThrow();
        var database = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .mapToLong(process -> kilobytes(process.pid(), "smaps_rollup", "Pss:"))
                .sum();
        return new HeldMemory(kilobytes(server, "status", "VmHWM:") / KB_A_MB, database / KB_A_MB);
    }

    void print() {
        System.out.printf("memory: Sanad %d MB at most, PostgreSQL %d MB%n", server, database);
    }

    private static long kilobytes(long pid, String file, String name) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/" + file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
