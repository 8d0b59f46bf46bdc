package org.sanad.access.users;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.shared.Problem;

/**
 * A user to be made.
 *
 * @param mustChangePassword whether the first sign-in asks for a password of their own
 */
public record NewUser(String username, String fullName, String password, boolean mustChangePassword) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    public NewUser {
        username = username.strip().toLowerCase(Locale.ROOT);
        fullName = fullName.strip();
    }

    Optional<Problem> usernameProblem() {
        return USERNAME.matcher(username).matches() ? Optional.empty() : Optional.of(Problem.of("username-shape"));
    }

    Optional<Problem> fullNameProblem() {
        return fullName.isEmpty() || fullName.length() > 120
                ? Optional.of(Problem.of("full-name-length"))
                : Optional.empty();
    }
}
