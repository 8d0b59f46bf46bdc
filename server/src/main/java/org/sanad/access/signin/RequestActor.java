package org.sanad.access.signin;

import org.sanad.access.Actor;
import org.sanad.access.CurrentActor;
import org.sanad.access.Grants;
import org.sanad.access.UserId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Finds who acts: read from the database once a request, so that a role taken away is gone at the next click. */
@Component
class RequestActor implements CurrentActor {

    private static final String CACHED = RequestActor.class.getName();

    private final Grants grants;

    RequestActor(Grants grants) {
        this.grants = grants;
    }

    @Override
    public Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Actor.NOBODY;
        }
        return switch (authentication.getPrincipal()) {
            case SignedInUser(var id, var username) -> cached(new UserId(id));
            case Actor actor -> actor;
            case null, default -> Actor.NOBODY;
        };
    }

    private Actor cached(UserId user) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(user);
        }
        if (request.getAttribute(CACHED, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor) {
            return actor;
        }
        var actor = read(user);
        request.setAttribute(CACHED, actor, RequestAttributes.SCOPE_REQUEST);
        return actor;
    }

    private Actor read(UserId user) {
        return grants.actor(user).orElse(Actor.NOBODY);
    }
}
