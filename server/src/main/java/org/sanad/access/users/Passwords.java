package org.sanad.access.users;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.shared.Problem;

/** What a password must be: long rather than intricate (NIST SP 800-63B §3.1.1), and nothing everybody tries first. */
final class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String COMMON = "password passw0rd 1234567890 0123456789 qwertyuiop administrator sanad-sanad";

    private Passwords() {}

    static Optional<Problem> problem(String password, String username) {
        if (password.length() < SHORTEST) {
            return Optional.of(Problem.of("password-too-short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Problem.of("password-too-long", LONGEST));
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (small.contains(username)
                || COMMON.contains(small)
                || small.chars().distinct().count() < 4) {
            return Optional.of(Problem.of("password-guessable"));
        }
        return Optional.empty();
    }

    /** A password to be read aloud once and changed at the first sign-in; no letters that look alike. */
    static String oneTime() {
        return RANDOM.ints(12, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
