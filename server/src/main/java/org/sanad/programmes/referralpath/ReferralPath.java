package org.sanad.programmes.referralpath;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A way on to a service as it stands.
 *
 * @param checks the latest first
 */
public record ReferralPath(UUID id, PathDetails details, List<PathCheck> checks) {

    public Optional<PathCheck> last() {
        return checks.stream().findFirst();
    }

    /** Whether the last word by a day was that it is open. */
    boolean isOpenBy(LocalDate day) {
        return checks.stream()
                .filter(check -> !check.on().isAfter(day))
                .findFirst()
                .filter(PathCheck::open)
                .isPresent();
    }
}
