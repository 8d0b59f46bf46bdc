package org.sanad.access.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a door by being known: an API token, a phone's or a link's address. Only its digest is ever kept, so that who
 * has the table has no token.
 */
public record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one of so many random bytes, written in letters that fit an address. */
    public static SecretToken fresh(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** SHA-256: a token has more chance in it than any table of digests could hold. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Never the token itself: what is written into a log or a message is no secret any more. */
    @Override
    public String toString() {
        return "token";
    }
}
