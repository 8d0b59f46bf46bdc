package org.sanad.assessment.questionnaires;

import java.util.Arrays;
import java.util.List;
import org.sanad.access.Permission;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.questionnaires.QuestionnaireLine.Use;
import org.sanad.forms.AssignedForms;
import org.sanad.forms.FormTarget;
import org.sanad.web.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaires of a round for those who plan it. */
@Component
class ReadQuestionnaires {

    private final ChooseForms chooseForms;
    private final ChooseForms.KnownForms known;
    private final Questionnaires questionnaires;
    private final AssignedForms assignedForms;
    private final RoundPermit permit;

    ReadQuestionnaires(
            ChooseForms chooseForms,
            ChooseForms.KnownForms known,
            Questionnaires questionnaires,
            AssignedForms assignedForms,
            RoundPermit permit) {
        this.chooseForms = chooseForms;
        this.known = known;
        this.questionnaires = questionnaires;
        this.assignedForms = assignedForms;
        this.permit = permit;
    }

    Round round(RoundId id) {
        return permit.require(Permission.PLAN_ASSESSMENTS, id);
    }

    @Transactional(readOnly = true)
    List<QuestionnaireLine> of(Round round, String language) {
        return questionnaires.of(round.id()).stream()
                .map(questionnaire -> line(round, questionnaire, language))
                .toList();
    }

    List<Choice> forms() {
        return known.usable().stream()
                .map(form -> new Choice(form.id().toString(), form.title() + " (" + form.xmlId() + ")"))
                .toList();
    }

    private QuestionnaireLine line(Round round, Questionnaire questionnaire, String language) {
        var form = known.forms().get(questionnaire.form());
        var target = new FormTarget(
                FormTarget.Kind.ROUND, round.id().value(), null, round.area().value(), "");
        return new QuestionnaireLine(
                questionnaire,
                form,
                uses(questionnaire, language),
                assignedForms.inUse(questionnaire.form()).test(target));
    }

    private List<Use> uses(Questionnaire questionnaire, String language) {
        var choices = chooseForms.uses(questionnaire.form());
        return Arrays.stream(Purpose.values())
                .flatMap(purpose -> questionnaire.use(purpose).stream()
                        .flatMap(pointer -> choices.of(purpose, language).stream()
                                .filter(choice -> choice.value().equals(pointer.key()))
                                .map(choice -> new Use(purpose.messageKey(), choice.label()))))
                .toList();
    }
}
