package org.sanad.assessment.analysis.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.sanad.assessment.analysis.answers.Variable.Kind;
import org.sanad.assessment.analysis.answers.Variable.Option;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DerivedTest {

    private static final List<Option> DIFFICULTY = Stream.of(
                    "no_difficulty", "some_difficulty", "a_lot_of_difficulty", "cannot_do")
            .map(name -> new Option(name, Map.of()))
            .toList();

    @Test
    void disability_follows_from_the_six_questions_and_is_known_as_soon_as_one_is_answered() {
        var six = new ArrayList<Variable>();
        for (var domain : List.of("vision", "hearing", "walking", "cognition", "selfcare")) {
            six.add(difficulty(domain, "no_difficulty", "some_difficulty", "", Variable.NOT_ASKED));
        }
        six.add(difficulty("communication", "no_difficulty", "cannot_do", "", Variable.NOT_ASKED));
        var derived = Derived.added(six).getLast();
        assertThat(derived.name()).isEqualTo(Derived.DISABILITY);
        assertThat(derived.cells()).containsExactly("no", "yes", Variable.MISSING, Variable.NOT_ASKED);
        assertThat(Derived.added(six.subList(0, 5))).hasSize(5);
    }

    @Test
    void ages_fall_into_bands_and_no_age_into_none() {
        var cells = List.of("0", "17", "18", "24.5", "60", "", Variable.NOT_ASKED);
        var age = new Variable("age", "age", Kind.NUMBER, Map.of(), Map.of(), List.of(), cells);
        assertThat(Derived.added(List.of(age)).getLast().cells())
                .containsExactly("0-17", "0-17", "18-24", "18-24", "60+", Variable.MISSING, Variable.NOT_ASKED);
    }

    private static Variable difficulty(String name, String... cells) {
        return new Variable("wg_" + name, name, Kind.ONE, Map.of(), Map.of(), DIFFICULTY, List.of(cells));
    }
}
