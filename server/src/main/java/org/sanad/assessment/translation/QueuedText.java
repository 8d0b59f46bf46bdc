package org.sanad.assessment.translation;

import java.util.Optional;
import org.sanad.assessment.texts.OpenText;

/**
 * A text as the queue shows it.
 *
 * @param question in words
 * @param language it is written in
 * @param isStale whether what was translated has been corrected since
 */
public record QueuedText(
        OpenText text, String question, String language, Optional<Translation> translation, boolean isStale) {

    static QueuedText of(OpenText text, String question, Optional<Translation> translation) {
        return new QueuedText(
                text,
                question,
                translation.map(Translation::fromLanguage).orElseGet(() -> GuessLanguage.of(text.words())),
                translation,
                translation.map(done -> !done.isOf(text.hash())).orElse(false));
    }

    /** Whether somebody still has to translate it. */
    public boolean isWaiting() {
        return isStale
                || translation
                        .map(done -> done.state() == TranslationState.DRAFT)
                        .orElse(true);
    }
}
