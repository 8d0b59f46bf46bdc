package org.sanad.localpostgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/**
 * PostgreSQL's own log, from where it stood when a start began.
 *
 * @param start bytes that earlier starts had written
 */
record ServerLog(Path file, long start) {

    private static final long LARGE = 5_000_000;
    private static final int QUOTED_LINES = 15;

    /** Sets a large log aside, so that two files at most are kept. */
    static ServerLog at(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** The last lines written since. */
    String saidSince() throws IOException {
        byte[] all = Files.readAllBytes(file);
        int from = (int) Math.min(start, all.length);
        List<String> lines = new String(Arrays.copyOfRange(all, from, all.length), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size()));
    }
}
