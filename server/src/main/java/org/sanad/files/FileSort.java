package org.sanad.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells by its first bytes, not by its name, what a file is. */
final class FileSort {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private FileSort() {}

    /** Empty for every sort that is never taken: pages, programs, archives, SVG. */
    static Optional<FileType> of(byte[] file) {
        if (Bytes.at(file, 0, "%PDF-")) {
            return Optional.of(FileType.PDF);
        }
        if (Bytes.at(file, 0, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (Bytes.at(file, 0, PNG)) {
            return Optional.of(FileType.PNG);
        }
        return Bytes.at(file, 0, "RIFF") && Bytes.at(file, 8, "WEBP") ? Optional.of(FileType.WEBP) : Optional.empty();
    }

    /** Looking for byte sequences. */
    static final class Bytes {

        private Bytes() {}

        static boolean at(byte[] file, int place, String sought) {
            return at(file, place, sought.getBytes(StandardCharsets.ISO_8859_1));
        }

        static boolean at(byte[] file, int place, byte[] sought) {
            if (place < 0 || file.length - place < sought.length) {
                return false;
            }
            for (var i = 0; i < sought.length; i++) {
                if (file[place + i] != sought[i]) {
                    return false;
                }
            }
            return true;
        }

        static boolean contains(byte[] file, String sought) {
            return lastOf(file, sought) >= 0;
        }

        /** -1 where it is not there. */
        static int lastOf(byte[] file, String sought) {
            var bytes = sought.getBytes(StandardCharsets.ISO_8859_1);
            for (var place = file.length - bytes.length; place >= 0; place--) {
                if (at(file, place, bytes)) {
                    return place;
                }
            }
            return -1;
        }
    }
}
