package org.sanad.programmes.workshops;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.directory.SiteId;
import org.sanad.programmes.WorkshopKind;

/**
 * A workshop type as somebody proposes it.
 *
 * @param otherCraft its name where the craft is another than those listed; otherwise empty
 * @param immediateBenefit what the community has of it at once; empty while nobody has argued it
 * @param useOnReturn what it is good for in the area of return; empty while nobody has argued it
 * @param divisionAbsent whether the livelihoods division does not work at the place
 * @param plannedFor when it would begin; empty while nobody knows
 */
public record ProposalDetails(
        SiteId site,
        WorkshopKind craft,
        String otherCraft,
        String immediateBenefit,
        String useOnReturn,
        boolean divisionAbsent,
        boolean pilot,
        Optional<LocalDate> plannedFor) {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_ARGUMENT = 1000;
}
