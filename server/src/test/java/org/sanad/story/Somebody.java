package org.sanad.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.shared.PCode;

/** Somebody with a role somewhere, who calls use cases directly rather than through pages. */
public final class Somebody {

    private final Actor actor;

    private Somebody(Role role, Scope scope) {
        this.actor = new Actor(null, role.name(), List.of(new Grant(role, scope)), null);
    }

    public static Somebody with(Role role) {
        return new Somebody(role, new Scope.Mission());
    }

    public static Somebody with(Role role, String area) {
        return new Somebody(role, new Scope.InArea(new PCode(area)));
    }

    public <T> T does(Callable<T> work) {
        var answer = new ArrayList<T>();
        ActingAs.run(actor, () -> {
            try {
                answer.add(work.call());
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
        return answer.getFirst();
    }
}
