package org.sanad.assessment.sample;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.assessment.Questionnaire;
import org.sanad.assessment.Questionnaires;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundPermit;
import org.sanad.assessment.SampleFrames;
import org.sanad.forms.rows.ReadFields;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.web.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how many of whom are to be asked, and out of how many. */
@Component
public class PlanSample {

    private final Quotas quotas;
    private final Frames frames;
    private final SampleFrames strata;
    private final Questionnaires questionnaires;
    private final ReadFields readFields;
    private final RoundPermit permit;
    private final Audit audit;

    PlanSample(Quotas quotas, Frames frames, SampleFrames strata, Questionnaires questionnaires, Knowing knowing) {
        this.quotas = quotas;
        this.frames = frames;
        this.strata = strata;
        this.questionnaires = questionnaires;
        this.readFields = knowing.readFields();
        this.permit = knowing.permit();
        this.audit = knowing.audit();
    }

    @Transactional(readOnly = true)
    public Questionnaire questionnaire(RoundId round, UUID id) {
        permit.require(Permission.PLAN_ASSESSMENTS, round);
        return questionnaires
                .find(round, id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    SampleGrid grid(Questionnaire questionnaire, String language) {
        return SampleGrid.of(questionnaire, readFields.of(questionnaire.form()), language);
    }

    Set<String> placesWithQuotas(Questionnaire questionnaire) {
        return quotas.of(questionnaire.id()).stream().map(Quota::place).collect(Collectors.toSet());
    }

    TypedSample standing(Questionnaire questionnaire) {
        return TypedSample.of(quotas.of(questionnaire.id()), strata.of(questionnaire.id()));
    }

    /** Changes nothing where something is wrong. */
    @Transactional
    public void plan(Questionnaire questionnaire, TypedSample typed, FormErrors errors) {
        permit.require(Permission.PLAN_ASSESSMENTS, questionnaire.round());
        var grid = grid(questionnaire, "en");
        var wanted = typed.quotas(grid, errors);
        var frame = typed.strata(grid, errors);
        if (errors.any()) {
            return;
        }
        quotas.replace(questionnaire.id(), wanted);
        frames.replace(questionnaire.id(), frame);
        audit.recorded(
                "round.sample-planned",
                Subject.of("round", questionnaire.round()),
                Map.of("method", questionnaire.method()));
    }
}
