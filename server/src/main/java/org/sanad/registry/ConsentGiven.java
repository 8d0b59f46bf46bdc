package org.sanad.registry;

import java.time.LocalDate;

/**
 * A yes to one purpose.
 *
 * @param textVersion which wording was read out; empty for the one in force
 * @param language language tag the wording was read in: en, ar or ckb
 */
public record ConsentGiven(ConsentPurpose purpose, String textVersion, String language, LocalDate givenOn) {

    /** A yes to the wording in force. */
    public static ConsentGiven to(ConsentPurpose purpose, String language, LocalDate givenOn) {
        return new ConsentGiven(purpose, "", language, givenOn);
    }
}
