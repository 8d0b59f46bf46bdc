package org.sanad.programmes.inclusion.outreach;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Outreach as it stands.
 *
 * @param heldOn empty while it is planned
 * @param told empty while it is planned
 */
public record Outreach(UUID id, OutreachPlan plan, Optional<LocalDate> heldOn, Optional<PeopleTold> told) {

    public boolean isOverdue(LocalDate today) {
        return heldOn.isEmpty() && plan.plannedOn().isBefore(today);
    }
}
