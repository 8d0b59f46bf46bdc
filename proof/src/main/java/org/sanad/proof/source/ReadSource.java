package org.sanad.proof.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sanad.proof.Unreadable;
import org.sanad.proof.Unreadable.Reason;

/** Lines out of a file, whose kind its first bytes tell and never its name. */
public final class ReadSource {

    /** Some ten thousand pages of text. */
    public static final int LARGEST = 50_000_000;

    private ReadSource() {}

    public static List<Line> of(byte[] file) throws Unreadable {
        return ReadLines.of(text(file));
    }

    public static String text(byte[] file) throws Unreadable {
        if (file.length == 0) {
            throw new Unreadable(Reason.EMPTY);
        }
        if (file.length > LARGEST) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        String text =
                begins(file, "%PDF") ? ReadPdf.text(file) : begins(file, "PK") ? ReadDocx.text(file) : plain(file);
        if (text.isBlank()) {
            throw new Unreadable(begins(file, "%PDF") ? Reason.NO_TEXT : Reason.EMPTY);
        }
        return text;
    }

    private static boolean begins(byte[] file, String mark) {
        return file.length >= mark.length()
                && new String(file, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    private static String plain(byte[] file) throws Unreadable {
        if (file.length > 1 && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE)) {
            return decode(file, StandardCharsets.UTF_16LE);
        }
        if (file.length > 1 && (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)) {
            return decode(file, StandardCharsets.UTF_16BE);
        }
        for (byte one : file) {
            if (one == 0) {
                throw new Unreadable(Reason.UNKNOWN_KIND);
            }
        }
        try {
            return decode(file, StandardCharsets.UTF_8);
        } catch (Unreadable notUtf8) {
            return decode(file, Charset.forName("windows-1252"));
        }
    }

    private static String decode(byte[] file, Charset charset) throws Unreadable {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(Reason.DAMAGED);
        }
    }
}
