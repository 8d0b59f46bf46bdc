package org.sanad.assessment.analysis.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.assessment.Stratum;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrameWeightsTest {

    private static final List<Stratum> FRAME = List.of(
            new Stratum("camp", 3_000, null), new Stratum("town", 1_000, null), new Stratum("hills", 500, null));

    /** Share of the population over share of the interviews: a camp with two thirds of the people, half of the interviews. */
    @Test
    void each_stratum_counts_by_its_people_and_not_by_its_interviews() {
        var weights = FrameWeights.weights(FRAME, told("camp", 10, "town", 10));
        assertThat(weights.getFirst()).isEqualTo(String.valueOf(3_000.0 / 4_500 * 20 / 10));
        assertThat(weights.getLast()).isEqualTo(String.valueOf(1_000.0 / 4_500 * 20 / 10));
    }

    @Test
    void whoever_is_in_no_stratum_of_the_frame_has_no_weight() {
        var weights = FrameWeights.weights(FRAME, List.of("camp", "sea", "", "#not_asked"));
        assertThat(weights.subList(1, 4)).containsExactly(Variable.MISSING, Variable.MISSING, Variable.MISSING);
    }

    @Test
    void a_stratum_has_as_many_of_what_was_drawn_first_as_its_frame_says() {
        var villages = List.of(new Stratum("camp", 3_000, 40), new Stratum("town", 1_000, null));
        assertThat(FrameWeights.sizes(villages, true)).isEqualTo(java.util.Map.of("camp", "40"));
        assertThat(FrameWeights.sizes(villages, false)).isEqualTo(java.util.Map.of("camp", "3000", "town", "1000"));
        assertThat(FrameWeights.sizes(FRAME, true)).isEmpty();
    }

    private static List<String> told(String one, int times, String other, int otherTimes) {
        return Stream.concat(Collections.nCopies(times, one).stream(), Collections.nCopies(otherTimes, other).stream())
                .toList();
    }
}
