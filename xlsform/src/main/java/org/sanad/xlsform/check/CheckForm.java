package org.sanad.xlsform.check;

import org.sanad.xlsform.Findings;
import org.sanad.xlsform.survey.Entities;
import org.sanad.xlsform.survey.Nodes;
import org.sanad.xlsform.survey.Survey;

/** Every check, one after the other; none depends on another having passed. */
public final class CheckForm {

    private CheckForm() {}

    public static void all(Survey survey, Nodes nodes, Entities entities, Findings findings) {
        Checked form = new Checked(survey, nodes, entities, findings);
        CheckNames.of(form);
        CheckQuestions.of(form);
        CheckSelects.of(form);
        CheckDefaults.of(form);
        CheckLists.of(form);
        CheckExpressions.of(form);
        CheckCycles.of(form);
        CheckParameters.of(form);
        CheckLanguages.of(form);
        CheckEntities.of(form);
        CheckSettings.of(form);
        CheckAttributes.of(form);
    }
}
