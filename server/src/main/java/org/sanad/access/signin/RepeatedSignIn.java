package org.sanad.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * A name and a password that come with every request of a phone. To check a password takes time and memory on purpose;
 * one that was right a moment ago is known again by a seal under a key that nobody has after a restart. A password
 * changed, or an account closed, ends that at once.
 */
@Component
class RepeatedSignIn {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String SEAL = "HmacSHA256";

    private record Right(String passwordHash, byte[] seal, Instant until) {}

    private final Map<String, Right> lately = new ConcurrentHashMap<>();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final SecretKeySpec key;
    private final PasswordSignIn signIn;
    private final Credentials credentials;
    private final Audit audit;
    private final Clock clock;

    RepeatedSignIn(PasswordSignIn signIn, Credentials credentials, Audit audit, Clock clock) {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, SEAL);
        this.signIn = signIn;
        this.credentials = credentials;
        this.audit = audit;
        this.clock = clock;
    }

    /** Checked as at the page for signing in, and held back as there. */
    Authentication authenticate(Authentication typed) {
        return known(typed).orElseGet(() -> checked(typed));
    }

    private Authentication checked(Authentication typed) {
        oneAtATime.lock();
        try {
            return known(typed).orElseGet(() -> anew(typed));
        } finally {
            oneAtATime.unlock();
        }
    }

    private Authentication anew(Authentication typed) {
        var signedIn = signIn.authenticate(typed);
        var account = PasswordSignIn.account(typed.getName());
        credentials
                .ofActiveUser(account)
                .ifPresent(is -> lately.put(
                        account,
                        new Right(
                                is.passwordHash(), seal(typed), clock.instant().plus(FRESH))));
        audit.recorded("sign-in.done", Subject.of("account", account));
        return signedIn;
    }

    private Optional<Authentication> known(Authentication typed) {
        var account = PasswordSignIn.account(typed.getName());
        return Optional.ofNullable(lately.get(account))
                .filter(right -> clock.instant().isBefore(right.until()))
                .filter(right -> MessageDigest.isEqual(right.seal(), seal(typed)))
                .flatMap(right -> credentials
                        .ofActiveUser(account)
                        .filter(is -> is.passwordHash().equals(right.passwordHash())))
                .map(is -> UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInUser(is.userId(), is.username()), null, List.of()));
    }

    private byte[] seal(Authentication typed) {
        try {
            var mac = Mac.getInstance(SEAL);
            mac.init(key);
            return mac.doFinal(String.valueOf(typed.getCredentials()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
