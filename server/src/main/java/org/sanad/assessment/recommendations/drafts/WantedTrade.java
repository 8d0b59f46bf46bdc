package org.sanad.assessment.recommendations.drafts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.assessment.recommendations.market.Demand;
import org.sanad.assessment.recommendations.market.Trade;
import org.sanad.shared.TypedFields;

/**
 * Work that people want, and what the market makes of it.
 *
 * @param demand empty where nobody has looked yet
 */
public record WantedTrade(Trade trade, Optional<Demand> demand) {

    private static final String UNKNOWN = "UNKNOWN";

    static String written(List<WantedTrade> trades) {
        return trades.stream()
                .map(one -> one.trade().choice() + ":"
                        + one.demand().map(Enum::name).orElse(UNKNOWN))
                .collect(Collectors.joining(" "));
    }

    static List<WantedTrade> read(String written) {
        return Arrays.stream(written.split(" "))
                .map(word -> word.split(":", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(parts ->
                        Trade.of(parts[0])
                                .map(trade -> new WantedTrade(trade, TypedFields.choice(Demand.class, parts[1])))
                                .stream())
                .toList();
    }

    public boolean isWorthIt() {
        return demand.filter(one -> one != Demand.AVOID).isPresent();
    }

    public boolean isUnstudied() {
        return demand.isEmpty();
    }

    public boolean isToAvoid() {
        return demand.filter(one -> one == Demand.AVOID).isPresent();
    }

    public String messageKey() {
        return demand.map(Demand::messageKey).orElse("recommendations.demand.unknown");
    }
}
