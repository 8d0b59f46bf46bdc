package org.sanad.proof.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sanad.proof.Place;
import org.sanad.proof.Reading;

/**
 * One published figure.
 *
 * @param what everything that says what it counts: place, question, answer, group, statistic and the like
 * @param from where in the report it stands: its section, table, chart or text
 */
record FigureRow(
        String id,
        Map<String, String> what,
        Map<String, String> from,
        Optional<BigDecimal> value,
        Optional<Long> base,
        Place place) {

    String statistic() {
        return what.getOrDefault("statistic", "");
    }

    boolean ofShare() {
        return statistic().contains("percent") || statistic().contains("share");
    }

    boolean ofMentions() {
        return statistic().contains("mention");
    }

    boolean counts() {
        return statistic().isEmpty() || statistic().startsWith("count");
    }

    /** All that it counts, without some of it. */
    Map<String, String> without(String... names) {
        Map<String, String> rest = new LinkedHashMap<>(what);
        for (String name : names) {
            rest.remove(name);
        }
        return rest;
    }

    String shown() {
        return value.map(BigDecimal::toPlainString).orElse("–") + (ofShare() ? "%" : "");
    }

    Reading reading() {
        return Reading.of(
                place,
                (id + " " + String.join(" · ", what.values()) + ": " + shown()
                                + base.map(n -> " (n = " + n + ")").orElse(""))
                        .strip());
    }
}
