package org.sanad.programmes.participantlist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody should open. Every other trick is tried where the reader lives, in the library {@code sheets}. */
final class HostileFiles {

    private HostileFiles() {}

    static byte[] withMacros() throws IOException {
        return zipped("xl/vbaProject.bin", "x".getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bomb() throws IOException {
        return zipped("xl/worksheets/sheet1.xml", new byte[80 << 20]);
    }

    private static byte[] zipped(String part, byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return file.toByteArray();
    }
}
