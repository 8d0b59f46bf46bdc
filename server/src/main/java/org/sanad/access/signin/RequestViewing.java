package org.sanad.access.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.access.CurrentActor;
import org.sanad.access.Grant;
import org.sanad.access.Scope;
import org.sanad.web.Viewer;
import org.sanad.web.Viewing;
import org.springframework.stereotype.Component;

/** Tells the layout who is signed in and in which role. */
@Component
class RequestViewing implements Viewing {

    private final CurrentActor currentActor;

    RequestViewing(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public Viewer viewer() {
        var actor = currentActor.actor();
        var user = actor.user();
        if (user == null) {
            return Viewer.NOBODY;
        }
        return new Viewer(
                true, user.value().toString(), actor.name(), roleKey(actor.grants()), scopeKey(actor.grants()));
    }

    private static @Nullable String roleKey(List<Grant> grants) {
        return grants.isEmpty() ? null : grants.getFirst().role().messageKey();
    }

    private static @Nullable String scopeKey(List<Grant> grants) {
        return grants.stream().anyMatch(grant -> grant.scope() instanceof Scope.Mission) ? "scope.mission" : null;
    }
}
