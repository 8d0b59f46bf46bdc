package org.sanad.assessment.otherspecify;

import java.util.List;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.texts.OpenText;
import org.sanad.web.Choice;

/**
 * What was written beside "other", as often as it was.
 *
 * @param question with the choices
 * @param words as they were written
 * @param places where answers still stand under "other"
 * @param choices it can be coded into
 */
public record OtherAnswer(
        Questionnaire questionnaire,
        OtherQuestion question,
        String words,
        List<OtherPlace> places,
        List<Choice> choices) {

    public long interviews() {
        return places.stream().map(OtherPlace::submission).distinct().count();
    }

    /** As its field is called; words themselves are no names of fields. */
    public String field() {
        return "to " + questionnaire.id() + " " + question.path() + " " + OpenText.hash(words);
    }
}
