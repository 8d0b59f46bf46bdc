package org.sanad.assessment.texts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.sanad.assessment.Questionnaire;

/**
 * An open answer of an interview, as it stands now.
 *
 * @param path of the question, with the turn where it is repeated
 * @param group name of the answer that tells it; empty where none does
 * @param mayBeQuoted whether consent to be quoted is on record
 */
public record OpenText(
        Questionnaire questionnaire,
        UUID submission,
        String path,
        String words,
        String group,
        String place,
        boolean mayBeQuoted) {

    private static final int BEGINNING = 120;

    /** The question, and the turn where it is repeated. */
    TextPlace at() {
        return TextPlace.of(path);
    }

    /** By it translations and codes know whether they are of these very words. */
    public String hash() {
        return hash(words);
    }

    /** Between code points, the end not included. */
    public String between(int begins, int ends) {
        var length = words.codePointCount(0, words.length());
        var from = Math.clamp(begins, 0, length);
        var to = Math.clamp(ends, from, length);
        return words.substring(words.offsetByCodePoints(0, from), words.offsetByCodePoints(0, to));
    }

    /** For lists. */
    public String beginning() {
        return words.codePointCount(0, words.length()) <= BEGINNING ? words : between(0, BEGINNING) + "…";
    }

    public static String hash(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
