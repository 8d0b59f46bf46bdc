package org.sanad.programmes.choice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.attendance.Attendees.Attendee;
import org.sanad.programmes.modules.Module;
import org.sanad.programmes.modules.ModuleNames;
import org.sanad.programmes.modules.ModuleNumber;

/**
 * A private vote for the facilitator.
 *
 * @param waiting who came and has not voted
 * @param votes counted only after the end
 * @param tied the modules to settle between; empty where the vote decided
 */
public record BallotView(
        UUID session,
        boolean opened,
        boolean ended,
        int voted,
        List<Attendee> waiting,
        Votes votes,
        List<ModuleNumber> tied,
        Optional<StandingChoice> standing,
        List<Module> offered,
        ModuleNames modules) {

    public boolean mayEnd() {
        return opened && !ended && voted >= Ballot.FEWEST;
    }
}
