package org.sanad.access.users;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the first visitor types; what was left out is empty. */
public record SetupForm(String code, String fullName, String username, String password, String repeated) {

    static final SetupForm EMPTY = new SetupForm("", "", "", "", "");

    public SetupForm(
            @Nullable String code,
            @Nullable String fullName,
            @Nullable String username,
            @Nullable String password,
            @Nullable String repeated) {
        this.code = Objects.requireNonNullElse(code, "");
        this.fullName = Objects.requireNonNullElse(fullName, "");
        this.username = Objects.requireNonNullElse(username, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.repeated = Objects.requireNonNullElse(repeated, "");
    }

    NewUser user() {
        return new NewUser(username, fullName, password, false);
    }
}
