package org.sanad.monitoring.surveys;

import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which published figures somebody wants to see; empty where it does not matter.
 *
 * @param round its code
 * @param fate as in the address: {@code not-countable}
 */
public record SurveyFilter(String round, String section, String method, String fate) {

    boolean takes(PublishedRound one) {
        return round.isEmpty() || one.round().code().equals(round);
    }

    boolean takes(ReconciledAnswer one) {
        return (section.isEmpty() || one.published().section().equals(section))
                && (method.isEmpty() || one.published().method().equals(method))
                && (fate.isEmpty() || name(one.fate()).equals(fate));
    }

    static String name(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("round", round)
                .queryParam("section", section)
                .queryParam("method", method)
                .queryParam("fate", fate)
                .encode()
                .toUriString();
    }
}
