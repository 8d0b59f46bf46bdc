package org.sanad.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanad.reporting.Svg;
import org.sanad.shared.Refused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Drawings as pictures, for files that cannot hold a drawing. All of them stand on one page that paints them itself, in one
 * start of the same Chromium as the PDF's, so that letters join and lines begin where they do there.
 */
@Component
public class PaintDrawings {

    /** Points of the picture for each point of the screen: some 190 to the inch on paper. */
    private static final int SCALE = 2;

    private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,([A-Za-z0-9+/=]+)\"");
    private static final int MOST_AT_ONCE = 150;

    private final PrintShop shop;
    private final String script = script();

    PaintDrawings(PrintShop shop) {
        this.shop = shop;
    }

    private static String script() {
        try {
            var text = new ClassPathResource("org/sanad/reporting/paint.js").getContentAsString(StandardCharsets.UTF_8);
            return "<script data-scale=\"" + SCALE + "\">" + text + "</script>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param page makes a whole page of the drawings one below the other
     * @return PNGs in the order of the drawings
     * @throws Refused when there is no Chromium, when it is busy for too long, or when it fails
     */
    public List<byte[]> paint(List<Svg> drawings, UnaryOperator<String> page) {
        var painted = new java.util.ArrayList<byte[]>();
        for (var from = 0; from < drawings.size(); from += MOST_AT_ONCE) {
            var some = drawings.subList(from, Math.min(from + MOST_AT_ONCE, drawings.size()));
            var html = page.apply(some.stream().map(Svg::markup).collect(Collectors.joining()) + script);
            var told = shop.made((chromium, folder) -> told(chromium, html, some.size(), folder));
            painted.addAll(pictures(told));
        }
        return painted;
    }

    /** What the page told; nothing unless it is as many pictures as there are drawings. */
    private static byte[] told(Chromium chromium, String html, int drawings, Path folder)
            throws IOException, InterruptedException {
        var page = Files.writeString(folder.resolve("page.html"), html);
        if (!chromium.run(page, folder)) {
            return PrintShop.NOTHING;
        }
        var log = Files.readAllBytes(folder.resolve(Chromium.LOG));
        return pictures(log).size() == drawings ? log : PrintShop.NOTHING;
    }

    private static List<byte[]> pictures(byte[] log) {
        return PICTURE.matcher(new String(log, StandardCharsets.ISO_8859_1))
                .results()
                .map(found -> Base64.getDecoder().decode(found.group(1)))
                .toList();
    }
}
