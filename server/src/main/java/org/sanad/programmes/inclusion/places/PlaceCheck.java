package org.sanad.programmes.inclusion.places;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A check of a place as it was recorded; its parts mean what they mean in {@link CheckDetails}. */
public record PlaceCheck(
        UUID id, LocalDate onDay, String checkedBy, Accessibility found, String missing, List<Fix> fixes) {

    PlaceCheck with(List<Fix> ofAll) {
        var own = ofAll.stream().filter(fix -> fix.checkId().equals(id)).toList();
        return new PlaceCheck(id, onDay, checkedBy, found, missing, own);
    }

    public boolean hasOpenFixes() {
        return fixes.stream().anyMatch(Fix::isOpen);
    }
}
