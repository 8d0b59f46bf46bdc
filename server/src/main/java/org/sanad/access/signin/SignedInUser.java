package org.sanad.access.signin;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** What a browser session keeps: who it is. What they may do is read anew for each request. */
record SignedInUser(UUID id, String username) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
