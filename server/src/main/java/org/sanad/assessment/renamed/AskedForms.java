package org.sanad.assessment.renamed;

import java.util.UUID;
import org.sanad.access.Permission;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** What is known of questionnaires and their forms. */
@Component
record AskedForms(Questionnaires questionnaires, Forms forms, FormPermit formPermit, RoundPermit permit) {

    Questionnaire require(RoundId round, UUID id) {
        permit.require(Permission.REVIEW_ANSWERS, round);
        var questionnaire = questionnaires
                .find(round, id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
        formPermit.requireAnswers(Permission.REVIEW_ANSWERS, forms.get(questionnaire.form()));
        return questionnaire;
    }
}
