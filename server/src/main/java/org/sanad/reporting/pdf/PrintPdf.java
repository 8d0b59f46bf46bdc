package org.sanad.reporting.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.sanad.shared.Refused;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Turns a whole page of ours into a PDF. Whoever calls offers the page itself where {@link #isAvailable} says no, for the
 * reader's own browser to print.
 */
@Component
public class PrintPdf {

    private static final Pattern ASSET = Pattern.compile("(href|src)=\"/assets/([^\"?]+)[^\"]*\"");
    private static final String DOCTYPE = "<!doctype html>";

    /** The page runs nothing and fetches nothing but the files laid beside it. */
    private static final String NOTHING_RUNS =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                    + "style-src file:; font-src file:; img-src file: data:\">";

    private final PrintShop shop;

    PrintPdf(PrintShop shop) {
        this.shop = shop;
    }

    public boolean isAvailable() {
        return shop.isOpen();
    }

    /**
     * @param html a page whose style sheets and pictures lie under {@code /assets} or in the page itself
     * @throws Refused when there is no Chromium, when it is busy for too long, or when it fails
     */
    public byte[] print(String html) {
        return shop.made((chromium, folder) -> {
            copyAssets(folder.resolve("assets"));
            return printed(chromium, alone(html), folder);
        });
    }

    /**
     * @param html a page with everything it needs inside and its own policy that lets nothing else in
     * @throws Refused as {@link #print}
     */
    public byte[] printWhole(String html) {
        return shop.made((chromium, folder) -> printed(chromium, html, folder));
    }

    private static byte[] printed(Chromium chromium, String html, Path folder)
            throws IOException, InterruptedException {
        var page = Files.writeString(folder.resolve("page.html"), html);
        var pdf = folder.resolve("page.pdf");
        return chromium.print(page, pdf, folder) ? Files.readAllBytes(pdf) : PrintShop.NOTHING;
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
}
