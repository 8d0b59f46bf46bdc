package org.sanad.assessment.questionnaires;

import java.util.List;
import org.sanad.assessment.Questionnaire;
import org.sanad.forms.Form;

/**
 * A questionnaire as the list of a round shows it.
 *
 * @param uses purposes that have their question
 * @param isHandedOut whether phones of the round get it
 */
public record QuestionnaireLine(Questionnaire questionnaire, Form form, List<Use> uses, boolean isHandedOut) {

    /** @param question in words */
    public record Use(String purposeKey, String question) {}
}
