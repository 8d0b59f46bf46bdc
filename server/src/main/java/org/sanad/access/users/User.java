package org.sanad.access.users;

import java.util.UUID;
import org.sanad.access.UserId;

/** A user as the administrator sees them. */
public record User(
        UUID id, String username, String fullName, boolean disabled, boolean mustChangePassword, String passwordHash) {

    public UserId userId() {
        return new UserId(id);
    }
}
