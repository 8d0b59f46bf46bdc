package org.sanad.assessment.otherspecify;

import java.util.List;
import java.util.UUID;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.texts.OpenText;
import org.sanad.web.Choice;

/**
 * What was written beside "other", as often as it was.
 *
 * @param choicePath the question with the choices
 * @param question in words
 * @param words as they were written
 * @param submissions that still stand under "other"
 * @param choices it can be coded into
 */
public record OtherAnswer(
        Questionnaire questionnaire,
        String choicePath,
        String question,
        String words,
        List<UUID> submissions,
        List<Choice> choices) {

    /** As its field is called; words themselves are no names of fields. */
    public String field() {
        return "to " + questionnaire.id() + " " + choicePath + " " + OpenText.hash(words);
    }
}
