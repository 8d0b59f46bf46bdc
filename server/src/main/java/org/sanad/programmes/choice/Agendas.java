package org.sanad.programmes.choice;

import org.sanad.programmes.modules.Modules;
import org.sanad.programmes.sessions.Session;
import org.sanad.programmes.sessions.Sessions;
import org.springframework.stereotype.Component;

/** What the groups may choose from. */
@Component
class Agendas {

    private final Sessions sessions;
    private final Modules modules;

    Agendas(Sessions sessions, Modules modules) {
        this.sessions = sessions;
        this.modules = modules;
    }

    Agenda at(Session session) {
        return new Agenda(session, sessions.of(session.cohort()), modules.names());
    }
}
