package org.sanad.access.tokens;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.sanad.access.Scope;

/**
 * A token to be made.
 *
 * @param role whose permissions and audience the token has at most
 * @param permissions what it may do of these
 * @param expires null for never
 */
public record NewToken(
        String name,
        Role role,
        Scope scope,
        Set<Permission> permissions,
        @Nullable Instant expires) {}
