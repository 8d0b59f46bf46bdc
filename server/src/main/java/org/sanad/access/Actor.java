package org.sanad.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever acts in this request: a signed-in user, a bearer of an API token, or Sanad itself.
 *
 * @param user null for a token and for Sanad itself
 * @param name as the audit log shows it
 * @param grants roles and where they hold; read anew for every request, so a role taken away is gone at once
 * @param narrowedTo for a token, the only permissions it carries out of its grants; null when nothing narrows them
 */
public record Actor(
        @Nullable UserId user,
        String name,
        List<Grant> grants,
        @Nullable Set<Permission> narrowedTo) {

    public static final Actor NOBODY = new Actor(null, "", List.of(), Set.of());

    public Actor {
        grants = List.copyOf(grants);
    }

    /** The grants that bring a permission. */
    List<Grant> grantsFor(Permission permission) {
        if (narrowedTo != null && !narrowedTo.contains(permission)) {
            return List.of();
        }
        return grants.stream().filter(grant -> grant.role().may(permission)).toList();
    }
}
