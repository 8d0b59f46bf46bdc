package org.sanad.programmes.choice;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.sanad.programmes.modules.ModuleNumber;

/**
 * A choice as it was kept.
 *
 * @param present how many people were there
 * @param by who wrote it down; empty where that is not known
 */
public record StandingChoice(
        UUID id,
        UUID sessionId,
        int sessionNumber,
        ModuleNumber module,
        How how,
        Votes votes,
        int present,
        String why,
        String by,
        OffsetDateTime at) {

    boolean says(Optional<ModuleNumber> chosen, Votes given, String reason) {
        return chosen.orElse(given.winner().orElse(module)).equals(module) && given.equals(votes) && reason.equals(why);
    }
}
