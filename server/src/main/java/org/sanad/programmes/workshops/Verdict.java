package org.sanad.programmes.workshops;

import java.time.LocalDate;

/**
 * What somebody decides on a proposal.
 *
 * @param benefitMet whether the community has something of it at once
 * @param returnMet whether it is of use in the area of return
 * @param on the day it was decided
 * @param reason needed where a criterion is not met
 */
public record Verdict(boolean benefitMet, boolean returnMet, LocalDate on, String reason) {

    static final int LONGEST_REASON = 500;

    boolean approves() {
        return benefitMet && returnMet;
    }
}
