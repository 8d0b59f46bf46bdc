package org.sanad.programmes.choice;

import java.util.List;
import java.util.Optional;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.modules.Module;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.programmes.modules.ModuleNumber;
import org.sanad.programmes.sessions.Session;

/** What a group may choose from at a session: the modules it has not held yet, for the session that follows. */
record Agenda(Session session, List<Session> plan, ModuleNames modules) {

    boolean held(ModuleNumber module) {
        return plan.stream()
                .filter(other -> other.number() <= session.number() || done(other))
                .anyMatch(other -> other.module().filter(module::equals).isPresent() && takesPlace(other));
    }

    List<Module> held() {
        return modules.all().stream().filter(module -> held(module.number())).toList();
    }

    List<Module> open() {
        return modules.all().stream().filter(module -> !held(module.number())).toList();
    }

    /** The next session that is not cancelled. */
    Optional<Session> next() {
        return plan.stream()
                .filter(other -> other.number() > session.number() && takesPlace(other))
                .findFirst();
    }

    /** Whether the session that follows still waits for its module. */
    boolean mayChoose() {
        return next().filter(following -> !done(following)).isPresent();
    }

    private static boolean done(Session session) {
        return session.state() == SessionState.HELD || session.state() == SessionState.CLOSED;
    }

    private static boolean takesPlace(Session session) {
        return session.state() != SessionState.CANCELLED;
    }
}
