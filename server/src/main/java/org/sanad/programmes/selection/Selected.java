package org.sanad.programmes.selection;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody in a cohort.
 *
 * @param reasons why they were selected; none while nobody has said it
 */
public record Selected(UUID person, String code, String name, Set<Reason> reasons) {

    public boolean isOpen() {
        return reasons.isEmpty();
    }
}
