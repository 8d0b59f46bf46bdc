package org.sanad.programmes.attendance;

import java.time.Clock;
import java.time.LocalDate;
import org.sanad.access.Permission;
import org.sanad.programmes.ProgrammePermit;
import org.sanad.programmes.SessionId;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows who came to a session, by name. */
@Component
public class OpenRegister {

    private final Registers registers;
    private final Attendances attendances;
    private final ProgrammePermit permit;
    private final Clock clock;

    OpenRegister(Registers registers, Attendances attendances, ProgrammePermit permit, Clock clock) {
        this.registers = registers;
        this.attendances = attendances;
        this.permit = permit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Register open(SessionId session, String language) {
        permit.require(Permission.SEE_MARKS, session);
        var facts = registers
                .facts(session, language)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        return new Register(
                facts,
                registers.lines(session),
                attendances.of(session),
                permit.allows(Permission.RECORD_ATTENDANCE, session),
                permit.allows(Permission.REOPEN_SESSIONS, session),
                !facts.onDay().isAfter(LocalDate.now(clock.withZone(Texts.ZONE))));
    }
}
