package org.sanad.access.tokens;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Permission;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.shared.PCode;

/**
 * A token as its table and the list of tokens hold it: everything but the secret.
 *
 * @param permissions names with commas between them
 */
public record TokenRow(
        UUID id,
        String name,
        String permissions,
        String role,
        @Nullable String area,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime expiresAt,
        @Nullable OffsetDateTime revokedAt) {

    public boolean isValid(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.toInstant().isAfter(now));
    }

    /** Message key of what it may read. */
    public String kindKey() {
        var kind = permissions.contains(Permission.SEE_ANSWERS.name()) ? TokenKind.ANSWERS : TokenKind.FIGURES;
        return kind.messageKey();
    }

    /** Message key of how it stands. */
    public String stateKey(Instant now) {
        if (revokedAt != null) {
            return "access.tokens.revoked";
        }
        return isValid(now) ? "access.tokens.valid" : "access.tokens.expired";
    }

    /** Whoever bears the token, with no more than its permissions. */
    Actor actor() {
        var scope = area == null ? new Scope.Mission() : new Scope.InArea(new PCode(area));
        return new Actor(null, name, List.of(new Grant(Role.valueOf(role), scope)), permissionSet());
    }

    private Set<Permission> permissionSet() {
        return Arrays.stream(permissions.split(","))
                .map(Permission::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }
}
