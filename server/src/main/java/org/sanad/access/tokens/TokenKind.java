package org.sanad.access.tokens;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.sanad.access.Permission;
import org.sanad.access.Role;

/** What a token made on the page of tokens may read. */
public enum TokenKind {
    /** Figures as a viewer sees them. */
    FIGURES(Role.VIEWER, EnumSet.of(Permission.SEE_FIGURES)),
    /** Answers to forms, never those to confidential ones. */
    ANSWERS(Role.ME_OFFICER, EnumSet.of(Permission.SEE_ANSWERS));

    private final Role role;
    private final Set<Permission> permissions;

    TokenKind(Role role, Set<Permission> permissions) {
        this.role = role;
        this.permissions = permissions;
    }

    Role role() {
        return role;
    }

    Set<Permission> permissions() {
        return permissions;
    }

    public String messageKey() {
        return "access.tokens.kind." + name().toLowerCase(Locale.ROOT);
    }
}
