package org.sanad.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Lets one after the other to the machine's Chromium, which takes some 250 MB while it works, in a folder thrown away after. */
@Component
class PrintShop {

    /** What a job returns when Chromium made nothing. */
    static final byte[] NOTHING = {};

    private static final Logger LOG = LoggerFactory.getLogger(PrintShop.class);
    private static final int LONGEST_WAIT_SECONDS = 45;
    private static final int MOST_LOGGED = 2_000;

    private final Chromium chromium;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    PrintShop(Chromium chromium) {
        this.chromium = chromium;
    }

    /** What is to be made with Chromium in a folder of its own. */
    interface Job {
        byte[] made(Chromium chromium, Path folder) throws IOException, InterruptedException;
    }

    boolean isOpen() {
        return chromium.isThere();
    }

    byte[] made(Job job) {
        if (!isOpen()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("pdf-no-printer"));
        }
        try {
            if (!oneAtATime.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Refused.Kind.TOO_MANY, Problem.of("pdf-printer-busy"));
            }
            try {
                return alone(job);
            } finally {
                oneAtATime.unlock();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw failed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] alone(Job job) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("sanad-print");
        try {
            var made = job.made(chromium, folder);
            if (made.length == 0) {
                LOG.warn("Chromium did not print: {}", beginning(folder.resolve(Chromium.LOG)));
                throw failed();
            }
            return made;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Pages may have told it whole pictures. */
    private static String beginning(Path log) throws IOException {
        try (var bytes = Files.newInputStream(log)) {
            return new String(bytes.readNBytes(MOST_LOGGED), StandardCharsets.UTF_8);
        }
    }

    private static Refused failed() {
        return new Refused(Refused.Kind.CONFLICT, Problem.of("pdf-not-printed"));
    }
}
