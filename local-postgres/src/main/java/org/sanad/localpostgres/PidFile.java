package org.sanad.localpostgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's postmaster.pid.
 *
 * @param pid the process that wrote it, which may be long gone
 * @param ready whether the server had said that it takes connections
 */
record PidFile(long pid, boolean ready) {

    private static final int STATUS_LINE = 7;

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    static Optional<PidFile> read(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(in(cluster), StandardCharsets.UTF_8);
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(
                    new PidFile(Math.abs(Long.parseLong(lines.getFirst().strip())), ready));
        } catch (IOException | RuntimeException absentOrHalfWritten) {
            return Optional.empty();
        }
    }
}
