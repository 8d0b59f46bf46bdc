package org.sanad.programmes.inclusion.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cohort's place with its checks, the newest first.
 */
public record PlaceView(MeetingPlace place, LocalDate today, List<PlaceCheck> checks) {

    public Optional<PlaceCheck> latest() {
        return checks.stream().findFirst();
    }

    /** The first session comes, or came, without anybody having looked at the place. */
    public boolean isLate() {
        return checks.isEmpty() && place.firstSession().isPresent();
    }

    /** Message key of what is open at the place; empty where nothing is. */
    Optional<String> stateKey() {
        if (checks.isEmpty()) {
            return Optional.of("inclusion.place.not-checked");
        }
        if (checks.stream().anyMatch(PlaceCheck::hasOpenFixes)) {
            return Optional.of("inclusion.place.fixes-open");
        }
        return latest().filter(check -> check.found() == Accessibility.NO)
                .map(check -> check.found().messageKey());
    }
}
