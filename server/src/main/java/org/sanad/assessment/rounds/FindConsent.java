package org.sanad.assessment.rounds;

import java.util.List;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.interviews.Wording;
import org.sanad.forms.Forms;
import org.sanad.forms.rows.ReadFields;
import org.springframework.stereotype.Component;

/** Finds the questions by which phones ask for the consent that a round's text is about. */
@Component
class FindConsent {

    private final Questionnaires questionnaires;
    private final Forms forms;
    private final ReadFields readFields;

    FindConsent(Questionnaires questionnaires, Forms forms, ReadFields readFields) {
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.readFields = readFields;
    }

    List<AskedConsent> of(RoundId round, String language) {
        return questionnaires.of(round).stream()
                .map(questionnaire ->
                        new AskedConsent(forms.get(questionnaire.form()).title(), question(questionnaire, language)))
                .toList();
    }

    private String question(Questionnaire questionnaire, String language) {
        var words = new Wording(readFields.of(questionnaire.form()), language);
        return questionnaire
                .use(Purpose.CONSENT)
                .flatMap(use -> words.column(use.path()))
                .map(words::question)
                .orElse("");
    }
}
