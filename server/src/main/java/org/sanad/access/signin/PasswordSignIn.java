package org.sanad.access.signin;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a username and a password, at the same cost whether the account exists or not. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Credentials credentials;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordSignIn(
            Credentials credentials, SignInAttempts attempts, PasswordEncoder passwords, Audit audit, Clock clock) {
        this.credentials = credentials;
        this.attempts = attempts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.hashOfNobody = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var account = account(request.getName());
        var address = address(request);
        if (attempts.mustWait(account, address, clock.instant())) {
            audit.recorded("sign-in.held-back", Subject.of("account", account), Map.of());
            throw new LockedException("held back");
        }
        var credential = credentials.ofActiveUser(account);
        var hash = credential.map(Credentials.Credential::passwordHash).orElse(hashOfNobody);
        var right = passwords.matches(String.valueOf(request.getCredentials()), hash) && credential.isPresent();
        attempts.put(account, address, right, clock.instant());
        if (!right) {
            audit.recorded("sign-in.refused", Subject.of("account", account), Map.of());
            throw new BadCredentialsException("wrong");
        }
        var user = credential.orElseThrow();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInUser(user.userId(), user.username()), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Usernames are kept in small letters; anything longer than one can be is cut before it is stored anywhere. */
    static String account(@Nullable String typed) {
        var name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), 40));
    }

    private static String address(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
