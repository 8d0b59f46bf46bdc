package org.sanad.assessment.questionnaires;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.assessment.Method;
import org.sanad.assessment.Pointer;
import org.sanad.assessment.Purpose;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.Round;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.interviews.JoinInterviews;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.sanad.forms.rows.ReadFields;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the forms of a round, and says what their questions are used for. */
@Component
public class ChooseForms {

    /** What it knows of forms. */
    @Component
    record KnownForms(Forms forms, FormPermit permit, ReadFields readFields) {

        /** Those a round can use: published, and open to who plans. */
        List<Form> usable() {
            return forms.all().stream()
                    .filter(form -> form.published() != null && form.isOpen() && permit.mayOpen(form))
                    .toList();
        }
    }

    private final ChosenForms chosen;
    private final Questionnaires questionnaires;
    private final KnownForms known;
    private final JoinInterviews joinInterviews;
    private final RoundPermit permit;
    private final Audit audit;

    ChooseForms(
            ChosenForms chosen,
            Questionnaires questionnaires,
            KnownForms known,
            JoinInterviews joinInterviews,
            RoundPermit permit,
            Audit audit) {
        this.chosen = chosen;
        this.questionnaires = questionnaires;
        this.known = known;
        this.joinInterviews = joinInterviews;
        this.permit = permit;
        this.audit = audit;
    }

    /** All that stands against a form for a round, each fault beside its field. */
    FormErrors against(Round round, Optional<FormId> form, Optional<Method> method) {
        var errors = FormErrors.none();
        form.ifPresentOrElse(
                chosen -> {
                    if (known.usable().stream()
                            .noneMatch(usable -> usable.formId().equals(chosen))) {
                        errors.add("form", Problem.of("questionnaire-not-published"));
                    }
                },
                () -> errors.add("form", Problem.of("choose-one")));
        if (method.isEmpty()) {
            errors.add("method", Problem.of("choose-one"));
        } else if (!round.methods().contains(method.get())) {
            errors.add("method", Problem.of("questionnaire-method"));
        }
        return errors;
    }

    /** Its questions are used as their names suggest, until somebody says otherwise. */
    @Transactional
    public UUID add(RoundId round, FormId form, Method method) {
        var found = permit.require(Permission.PLAN_ASSESSMENTS, round);
        var against = against(found, Optional.of(form), Optional.of(method));
        if (against.any()) {
            throw new Refused(Refused.Kind.BAD_INPUT, against.all().getFirst().getValue());
        }
        var id = chosen.add(round, form, method);
        chosen.use(id, uses(form).guessed(method));
        joinInterviews.lookBack(found);
        audit.recorded("round.questionnaire-chosen", subject(round), Map.of("method", method));
        return id;
    }

    @Transactional
    public void use(RoundId round, UUID id, Map<Purpose, Pointer> wanted) {
        permit.require(Permission.PLAN_ASSESSMENTS, round);
        var questionnaire = get(round, id);
        var possible = uses(questionnaire.form());
        var uses = new EnumMap<Purpose, Pointer>(Purpose.class);
        wanted.forEach((purpose, pointer) -> {
            if (!possible.has(purpose, pointer)) {
                throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("choose-one"));
            }
            uses.put(purpose, pointer);
        });
        chosen.use(id, uses);
        audit.recorded("round.questionnaire-changed", subject(round), Map.of("method", questionnaire.method()));
    }

    @Transactional
    public void remove(RoundId round, UUID id) {
        permit.require(Permission.PLAN_ASSESSMENTS, round);
        var questionnaire = get(round, id);
        if (chosen.hasInterviews(round, questionnaire.form())) {
            throw new Refused(Refused.Kind.CONFLICT, Problem.of("questionnaire-has-interviews"));
        }
        chosen.remove(id);
        audit.recorded("round.questionnaire-removed", subject(round), Map.of("method", questionnaire.method()));
    }

    UseChoices uses(FormId form) {
        return new UseChoices(known.readFields().of(form));
    }

    /** @throws Refused where the round has none such */
    Questionnaire get(RoundId round, UUID id) {
        return questionnaires
                .find(round, id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private static Subject subject(RoundId round) {
        return Subject.of("round", round);
    }
}
