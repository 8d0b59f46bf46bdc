package org.sanad.assessment.recommendations.market;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of work, as the questionnaires' choices name them in small letters. */
public enum Trade {
    AGRICULTURE_FOOD_PROCESSING,
    BARBER,
    BARBER_OR_DRIVER,
    BEAUTY_CARE,
    CARPENTRY,
    CLOTHING_STORE,
    DRIVER,
    ELECTRONICS_REPAIR,
    FACTORY_INDUSTRY,
    GOVERNMENT_JOB,
    HAIRDRESSING,
    MARKET_SHOP,
    MOTORBIKE_REPAIR,
    PASTRY,
    RESTAURANT,
    SEWING_TAILORING,
    SHOP_MARKET,
    TRADE_ELECTRICITY_FACTORY,
    WOMENS_GYM;

    public static Optional<Trade> of(String choice) {
        return Arrays.stream(values())
                .filter(trade -> trade.choice().equals(choice))
                .findFirst();
    }

    public String choice() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "recommendations.trade." + choice().replace('_', '-');
    }
}
