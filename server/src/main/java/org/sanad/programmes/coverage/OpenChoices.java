package org.sanad.programmes.coverage;

import java.util.List;
import org.sanad.access.Permission;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.catalogue.ModuleTies;
import org.sanad.programmes.choice.Choices;
import org.sanad.programmes.choice.StandingChoice;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.programmes.modules.Modules;
import org.sanad.programmes.sessions.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a group chose, and what its sessions have served so far. */
@Component
class OpenChoices {

    private final Choices choices;
    private final Sessions sessions;
    private final Modules modules;
    private final ModuleTies ties;
    private final ProgrammePermit permit;

    OpenChoices(Choices choices, Sessions sessions, Modules modules, ModuleTies ties, ProgrammePermit permit) {
        this.choices = choices;
        this.sessions = sessions;
        this.modules = modules;
        this.ties = ties;
        this.permit = permit;
    }

    /** A group's choices, the newest first. */
    record View(List<StandingChoice> choices, Served served, ModuleNames modules) {}

    @Transactional(readOnly = true)
    View open(CohortId cohort) {
        permit.require(Permission.SEE_PROJECTS, cohort);
        var names = modules.names();
        var held = sessions.of(cohort).stream()
                .filter(session -> session.state() == SessionState.HELD || session.state() == SessionState.CLOSED)
                .flatMap(session -> session.module().stream())
                .distinct()
                .sorted()
                .flatMap(number -> names.find(number).stream())
                .map(module -> new Served.Held(module, ties.of(module.number())))
                .toList();
        return new View(choices.of(cohort), new Served(held), names);
    }
}
