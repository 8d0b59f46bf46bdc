package org.sanad.access;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Runs work outside a request, such as the demo story, under the name and the rights of an actor. */
public final class ActingAs {

    private ActingAs() {}

    public static void run(Actor actor, Runnable work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of())));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
