package org.sanad.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zipped file, unpacked once, in memory, under caps. Only these bytes are parsed afterwards, so nothing
 * can look different to the check than to the parser, and nothing is written to a disk.
 */
final class Archive {

    private final Map<String, byte[]> xmlParts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Limits limits;
    private long unpacked;

    private Archive(Limits limits) {
        this.limits = limits;
    }

    static Archive unpack(byte[] file, Limits limits) throws UnreadableFile {
        Archive archive = new Archive(limits);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                archive.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableFile.damaged();
        }
        return archive;
    }

    /** Whether a part of this name exists. OPC compares names without regard to case. */
    boolean has(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    boolean hasAny(Predicate<String> lowerCaseName) {
        return names.stream().anyMatch(lowerCaseName);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(xmlParts.get(name.toLowerCase(Locale.ROOT)));
    }

    byte[] requiredPart(String name) throws UnreadableFile {
        return part(name).orElseThrow(UnreadableFile::damaged);
    }

    private void take(ZipArchiveEntry entry, ZipFile zip) throws IOException, UnreadableFile {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (escapes(name) || !names.add(name) || names.size() > limits.parts()) {
            throw new UnreadableFile("sheet-unsafe-archive");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile("sheet-has-password");
        }
        if (!entry.isDirectory()) {
            boolean kept = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
            byte[] content = inflate(entry, zip, kept);
            if (kept) {
                xmlParts.put(name, content);
            }
        }
    }

    /** Counts what really comes out; the sizes an archive states about itself may be lies. Pictures are not kept. */
    private byte[] inflate(ZipArchiveEntry entry, ZipFile zip, boolean kept) throws IOException, UnreadableFile {
        ByteArrayOutputStream inflated = new ByteArrayOutputStream();
        long size = 0;
        byte[] buffer = new byte[16_384];
        try (InputStream content = zip.getInputStream(entry)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                unpacked += n;
                refuseBomb(size, entry.getCompressedSize());
                if (kept) {
                    inflated.write(buffer, 0, n);
                }
            }
        }
        return inflated.toByteArray();
    }

    private void refuseBomb(long size, long packedSize) throws UnreadableFile {
        boolean ratioTooHigh = size > Limits.RATIO_COUNTS_FROM && size > Limits.RATIO * Math.max(packedSize, 1);
        if (unpacked > limits.unpackedBytes() || ratioTooHigh) {
            throw new UnreadableFile("sheet-unpacks-too-big", limits.unpackedBytes() >> 20);
        }
    }

    private static boolean escapes(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
    }
}
