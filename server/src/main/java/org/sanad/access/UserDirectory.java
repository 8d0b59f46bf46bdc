package org.sanad.access;

import java.util.List;
import java.util.Optional;

/** The users other modules may link to: their ids and names, nothing of their rights. */
public interface UserDirectory {

    /** A user as a link to them shows. */
    record ListedUser(UserId id, String username, String fullName) {}

    Optional<ListedUser> find(String username);

    Optional<ListedUser> find(UserId id);

    /** Everyone who may still sign in, by full name. */
    List<ListedUser> all();
}
