package org.sanad.reporting.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.sanad.reporting.Svg;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Drawings as pictures, for files that cannot hold a drawing: many on one page, photographed at once, cut apart. Set by
 * the same Chromium as the PDF, so that letters join and lines begin where they do there.
 */
@Component
public class PaintDrawings {

    private static final int SCALE = 3;
    private static final int HIGHEST_PAGE = 4000;

    /** The window's own frame may take some of its height. */
    private static final int SPARE = 200;

    private final PrintShop shop;

    PaintDrawings(PrintShop shop) {
        this.shop = shop;
    }

    /**
     * @param page makes a whole page of the drawings one below the other, without margins
     * @return PNGs in the order of the drawings, three points for each point of the screen
     * @throws Refused when there is no Chromium, when it is busy for too long, or when it fails
     */
    public List<byte[]> paint(List<Svg> drawings, UnaryOperator<String> page) {
        var painted = new ArrayList<byte[]>();
        for (var batch : batches(drawings)) {
            var html = page.apply(batch.stream().map(Svg::markup).collect(Collectors.joining()));
            var png = shop.made((chromium, folder) -> photographed(chromium, html, batch, folder));
            painted.addAll(cut(png, batch));
        }
        return painted;
    }

    private static List<List<Svg>> batches(List<Svg> drawings) {
        var batches = new ArrayList<List<Svg>>();
        var height = HIGHEST_PAGE;
        for (var drawing : drawings) {
            if (height + drawing.height() > HIGHEST_PAGE) {
                batches.add(new ArrayList<>());
                height = 0;
            }
            batches.getLast().add(drawing);
            height += drawing.height();
        }
        return batches;
    }

    private static byte[] photographed(Chromium chromium, String html, List<Svg> batch, Path folder)
            throws IOException, InterruptedException {
        var page = Files.writeString(folder.resolve("page.html"), html);
        var png = folder.resolve("page.png");
        var width = batch.stream().mapToInt(Svg::width).max().orElseThrow();
        var height = batch.stream().mapToInt(Svg::height).sum() + SPARE;
        var frame = new Chromium.Frame(width, height, SCALE);
        return chromium.photograph(page, png, folder, frame) ? Files.readAllBytes(png) : PrintShop.NOTHING;
    }

    private static List<byte[]> cut(byte[] png, List<Svg> batch) {
        try {
            var whole = ImageIO.read(new ByteArrayInputStream(png));
            var pieces = new ArrayList<byte[]>();
            var top = 0;
            for (var drawing : batch) {
                pieces.add(piece(whole, top, drawing));
                top += drawing.height() * SCALE;
            }
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] piece(BufferedImage whole, int top, Svg drawing) throws IOException {
        var width = drawing.width() * SCALE;
        var height = drawing.height() * SCALE;
        var piece = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        piece.createGraphics().drawImage(whole.getSubimage(0, top, width, height), 0, 0, null);
        var png = new ByteArrayOutputStream();
        ImageIO.write(piece, "png", png);
        return png.toByteArray();
    }
}
