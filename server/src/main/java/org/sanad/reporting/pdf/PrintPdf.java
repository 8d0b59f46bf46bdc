package org.sanad.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Turns a whole page of ours into a PDF. One at a time: a Chromium takes some 250 MB while it prints. Whoever calls
 * offers the page itself where {@link #isAvailable} says no, for the reader's own browser to print.
 */
@Component
public class PrintPdf {

    private static final Logger LOG = LoggerFactory.getLogger(PrintPdf.class);
    private static final Pattern ASSET = Pattern.compile("(href|src)=\"/assets/([^\"?]+)[^\"]*\"");
    private static final String DOCTYPE = "<!doctype html>";

    /** The page runs nothing and fetches nothing but the files laid beside it. */
    private static final String NOTHING_RUNS =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                    + "style-src file:; font-src file:; img-src file: data:\">";

    private static final int LONGEST_WAIT_SECONDS = 45;

    private final Chromium chromium;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    PrintPdf(Chromium chromium) {
        this.chromium = chromium;
    }

    public boolean isAvailable() {
        return chromium.isThere();
    }

    /**
     * @param html a page whose style sheets and pictures lie under {@code /assets} or in the page itself
     * @throws Refused when there is no Chromium, when it is busy for too long, or when it fails
     */
    public byte[] print(String html) {
        if (!isAvailable()) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("pdf-no-printer"));
        }
        try {
            if (!oneAtATime.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Refused.Kind.TOO_MANY, Problem.of("pdf-printer-busy"));
            }
            try {
                return printed(html);
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

    private byte[] printed(String html) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("sanad-print");
        try {
            var page = Files.writeString(folder.resolve("page.html"), alone(html));
            copyAssets(folder.resolve("assets"));
            var pdf = folder.resolve("page.pdf");
            if (!chromium.print(page, pdf, folder)) {
                LOG.warn("Chromium did not print: {}", Files.readString(folder.resolve("chromium.log")));
                throw failed();
            }
            return Files.readAllBytes(pdf);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The page as it stands in a folder of its own. */
    private static String alone(String html) {
        var local = ASSET.matcher(html).replaceAll("$1=\"assets/$2\"");
        return local.contains("<head>")
                ? local.replaceFirst("<head>", "<head>" + NOTHING_RUNS)
                : DOCTYPE + NOTHING_RUNS + local;
    }

    private static void copyAssets(Path folder) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        for (var sort : new String[] {"*.css", "fonts/*"}) {
            for (var asset : resolver.getResources("classpath:static/assets/" + sort)) {
                var target = (sort.startsWith("fonts") ? folder.resolve("fonts") : folder)
                        .resolve(String.valueOf(asset.getFilename()));
                Files.createDirectories(folder.resolve("fonts"));
                Files.write(target, asset.getContentAsByteArray());
            }
        }
    }

    private static Refused failed() {
        return new Refused(Refused.Kind.CONFLICT, Problem.of("pdf-not-printed"));
    }
}
