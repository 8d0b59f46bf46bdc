package org.sanad.workforce.teamwork;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something agreed at a visit or meeting: what, by whom, until when. It is overdue from the day after its due day. */
public record FollowUp(
        UUID id,
        UUID eventId,
        TeamEventKind kind,
        LocalDate onDay,
        String area,
        String what,
        UUID ownerId,
        String owner,
        @Nullable UUID ownerUser,
        LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    public FollowUpState state(LocalDate today) {
        if (doneOn != null) {
            return FollowUpState.DONE;
        }
        return dueOn.isBefore(today) ? FollowUpState.OVERDUE : FollowUpState.OPEN;
    }
}
