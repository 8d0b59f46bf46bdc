package org.sanad.assessment.quotes;

import java.util.Optional;
import java.util.UUID;
import org.sanad.assessment.codebook.Code;
import org.sanad.assessment.texts.OpenText;

/**
 * Coded words that may be quoted.
 *
 * @param words as they were said
 * @param translation of the whole answer they stand in, into the reader's language
 * @param isChosen whether somebody chose them for reports
 */
public record Quote(
        UUID span,
        OpenText text,
        Code code,
        String words,
        Optional<String> translation,
        Attribution attribution,
        boolean isChosen) {

    /** Whether they are all that was answered, so that the translation is of these words and no others. */
    public boolean isWhole() {
        return words.strip().equals(text.words().strip());
    }
}
