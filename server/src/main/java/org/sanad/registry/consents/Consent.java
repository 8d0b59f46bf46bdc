package org.sanad.registry.consents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sanad.registry.ConsentPurpose;

/**
 * A consent as it stands in the register.
 *
 * @param textVersion the wording that was read out
 * @param language in which it was read
 */
public record Consent(
        UUID id,
        ConsentPurpose purpose,
        String textVersion,
        String language,
        LocalDate givenOn,
        Optional<LocalDate> withdrawnOn) {

    public boolean stands() {
        return withdrawnOn.isEmpty();
    }

    public String textKey() {
        return ConsentTexts.key(purpose, textVersion);
    }
}
