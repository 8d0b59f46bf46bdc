package org.sanad.proof.statement;

import org.jspecify.annotations.Nullable;
import org.sanad.proof.Place;
import org.sanad.proof.Reading;
import org.sanad.proof.text.Passage;
import org.sanad.proof.text.Quantity;
import org.sanad.proof.text.Span;

/**
 * A number of a sentence with what the sentence says of it.
 *
 * @param before the words since the number before it
 * @param after the words to the number after it
 * @param whom null where the sentence does not say right beside the number
 * @param afterWords whether the number stands in brackets behind what it belongs to
 * @param names the words that name what it counts
 * @param tag what stands behind an equals sign, as in {@code 64%=M}; empty for most
 */
public record Claim(
        Passage passage,
        Span sentence,
        Quantity number,
        String before,
        String after,
        @Nullable Whom whom,
        boolean afterWords,
        String names,
        String tag) {

    public Place place() {
        return passage.place(number.start());
    }

    public Reading reading() {
        return Reading.of(place(), passage.text(sentence));
    }

    public boolean of(Unit unit) {
        return whom != null && whom.unit() == unit;
    }

    /** The sentence up to the number. */
    public String lead() {
        return passage.text().substring(sentence.from(), number.start());
    }
}
