package org.sanad.demo.start;

import org.sanad.access.ActingAs;
import org.sanad.access.Grants;
import org.sanad.access.UserDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the accounts of the demo act, where it matters that two people agree. */
@Component
@Profile("demo")
class Teams {

    private final UserDirectory users;
    private final Grants grants;

    Teams(UserDirectory users, Grants grants) {
        this.users = users;
        this.grants = grants;
    }

    void as(String username, Runnable work) {
        var user = users.find(username).orElseThrow().id();
        ActingAs.run(grants.actor(user).orElseThrow(), work);
    }
}
