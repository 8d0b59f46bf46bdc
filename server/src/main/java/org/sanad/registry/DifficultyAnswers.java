package org.sanad.registry;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The six answers of the Washington Group's short set, asked of one person on one day. Whether the person counts as a
 * person with a disability is derived from them and never typed.
 */
public record DifficultyAnswers(
        LocalDate askedOn,
        DifficultyAnswer seeing,
        DifficultyAnswer hearing,
        DifficultyAnswer walking,
        DifficultyAnswer remembering,
        DifficultyAnswer selfCare,
        DifficultyAnswer communicating) {

    /** The Washington Group's cut-off: a lot of difficulty, or cannot do at all, in at least one of the six. */
    public boolean showDisability() {
        return Stream.of(seeing, hearing, walking, remembering, selfCare, communicating)
                .anyMatch(answer ->
                        answer == DifficultyAnswer.A_LOT_OF_DIFFICULTY || answer == DifficultyAnswer.CANNOT_DO_AT_ALL);
    }
}
