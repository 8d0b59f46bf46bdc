package org.sanad.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.sanad.files.FileSort.Bytes;

/** How a camera was held, as Exif notes it in a JPEG: 1 upright, up to 8. Everything else in Exif is left behind. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TIFF_AT = 6;

    private Orientation() {}

    /** {@link #UPRIGHT} where nothing readable is noted. */
    static int of(byte[] jpeg) {
        try {
            var buffer = ByteBuffer.wrap(jpeg).position(2);
            while (buffer.remaining() > 4 && (buffer.get() & 0xFF) == 0xFF) {
                var marker = buffer.get() & 0xFF;
                var length = buffer.getShort() & 0xFFFF;
                var start = buffer.position();
                if (marker == APP1 && Bytes.at(jpeg, start, "Exif\0\0")) {
                    return noted(buffer.slice(start + TIFF_AT, Math.max(0, length - 2 - TIFF_AT)));
                }
                if (marker == START_OF_SCAN || length < 2) {
                    return UPRIGHT;
                }
                buffer.position(start + length - 2);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UPRIGHT;
        }
    }

    private static int noted(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
