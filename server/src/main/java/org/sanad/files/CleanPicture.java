package org.sanad.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a picture anew from its points alone, upright and no larger than a page needs: place, camera, names and whatever
 * else the file carried stay behind.
 */
final class CleanPicture {

    /** A phone's camera of 2026 makes up to 200 million points; such a file exceeds the bytes taken anyway. */
    private static final long MOST_POINTS = 120_000_000;

    private static final int LONGEST_SIDE = 2_400;
    private static final int LONGEST_SIDE_SMALL = 480;
    private static final float QUALITY = 0.85f;

    /**
     * A picture made anew, as JPEG.
     *
     * @param small the same for lists
     */
    record Cleaned(byte[] large, byte[] small, int width, int height) {}

    private CleanPicture() {}

    /** One picture at a time, so that many uploads at once cannot fill the memory. */
    static synchronized Cleaned clean(byte[] file, FileType type) throws UnfitFile {
        try {
            var read = read(file, type);
            var upright = drawn(read, type == FileType.JPEG ? Orientation.of(file) : Orientation.UPRIGHT, LONGEST_SIDE);
            var small = drawn(upright, Orientation.UPRIGHT, LONGEST_SIDE_SMALL);
            return new Cleaned(jpeg(upright), jpeg(small), upright.getWidth(), upright.getHeight());
        } catch (IOException | RuntimeException unreadable) {
            throw new UnfitFile("file-picture-damaged");
        }
    }

    private static BufferedImage read(byte[] file, FileType type) throws IOException, UnfitFile {
        var reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            var step = step(reader);
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    /** Reads a large picture coarser, so that what is held in memory stays near the size that is kept. */
    private static int step(ImageReader reader) throws IOException, UnfitFile {
        var points = (long) reader.getWidth(0) * reader.getHeight(0);
        if (points > MOST_POINTS) {
            throw new UnfitFile("file-picture-too-large", reader.getWidth(0), reader.getHeight(0));
        }
        return Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE);
    }

    private static BufferedImage drawn(BufferedImage picture, int orientation, int longestSide) {
        var scale = Math.min(1.0, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var lying = orientation > 4;
        var target = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = target.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, target.getWidth(), target.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.transform(turned(orientation, width, height));
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return target;
    }

    /** The eight ways of Exif, as a matrix over the picture as it lies in the file. */
    private static AffineTransform turned(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var parameters = Objects.requireNonNull(writer.getDefaultWriteParam());
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
