package org.sanad.assessment.analysis.atlas;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.shared.PCode;

/**
 * A question whose answers are places of one level of a country.
 *
 * @param codes p-code of each answer that could be read, by its name in the form
 * @param within the governorate of each place; none where the places are governorates
 */
public record NamedPlaces(PCode country, int level, Map<String, PCode> codes, Map<PCode, PCode> within) {

    private static final String BETWEEN = " ";

    public NamedPlaces {
        codes = Map.copyOf(codes);
        within = Map.copyOf(within);
    }

    public Optional<PCode> code(String answer) {
        return Optional.ofNullable(codes.get(answer));
    }

    /**
     * What a map of some answers is drawn on, as a name: "IQ 1", or "IQ 2 IQG01 IQG02" for the districts of these two
     * governorates. What nobody was asked in is left away.
     */
    public String ground(Collection<String> answers) {
        var inside = answers.stream()
                .flatMap(answer -> code(answer).stream())
                .flatMap(code -> Optional.ofNullable(within.get(code)).stream())
                .map(PCode::value)
                .distinct()
                .sorted()
                .collect(Collectors.joining(BETWEEN));
        return (country + BETWEEN + level + BETWEEN + inside).strip();
    }
}
