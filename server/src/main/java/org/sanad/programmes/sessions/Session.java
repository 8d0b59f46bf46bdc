package org.sanad.programmes.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.SessionId;
import org.sanad.programmes.SessionKind;
import org.sanad.programmes.SessionState;
import org.sanad.programmes.modules.ModuleNumber;

/**
 * A session as it stands.
 *
 * @param number 0 for the awareness session, then 1, 2, 3 … through the peer-support sessions
 * @param cancelReason empty unless it is cancelled
 */
public record Session(
        SessionId id,
        CohortId cohort,
        SessionKind kind,
        int number,
        LocalDate day,
        LocalTime time,
        SessionState state,
        Optional<ModuleNumber> module,
        String cancelReason) {}
