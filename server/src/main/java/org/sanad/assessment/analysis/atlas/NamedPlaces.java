package org.sanad.assessment.analysis.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanad.shared.PCode;

/**
 * A question whose answers are places of one level of a country.
 *
 * @param codes p-code of each answer that could be read, by its name in the form
 * @param within the governorates they lie in: a map of districts shows these and no other
 */
public record NamedPlaces(PCode country, int level, Map<String, PCode> codes, List<PCode> within) {

    private static final String BETWEEN = " ";

    public NamedPlaces {
        codes = Map.copyOf(codes);
        within = within.stream().distinct().toList();
    }

    public Optional<PCode> code(String answer) {
        return Optional.ofNullable(codes.get(answer));
    }

    /** What its map is drawn on, as a name: "IQ 1", or "IQ 2 IQG01 IQG02" for districts. */
    public String ground() {
        var inside = within.stream().map(PCode::value).sorted().collect(Collectors.joining(BETWEEN));
        return (country + BETWEEN + level + BETWEEN + inside).strip();
    }
}
