package org.sanad.assessment.recommendations.market;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.shared.PCode;

/**
 * What the market of a place makes of a trade.
 *
 * @param source the study or office that says so
 */
public record Opportunity(UUID id, PCode area, Trade trade, Demand demand, String source, LocalDate seenOn) {

    public static final int LONGEST_SOURCE = 300;
}
