package org.sanad.assessment.texts;

import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.rows.Column;

/** Says of a question that it is asked again and again, and in which turn. */
final class Repetition {

    private Repetition() {}

    /** "Members of the household 2 · What can they do?"; empty where the form has no such question. */
    static Optional<String> question(Wording words, TextPlace place) {
        return words.column(place.path()).map(column -> {
            var turn = place.turn() == 0 ? "" : " " + place.turn();
            return around(words, column).map(repeat -> repeat + turn + " · ").orElse("") + words.question(column);
        });
    }

    /** What the question is asked within; empty where it is asked once. */
    static Optional<String> around(Wording words, Column column) {
        return Stream.of(column.field().repeat())
                .filter(repeat -> !repeat.isEmpty())
                .map(words::part)
                .findFirst();
    }
}
