package org.sanad.programmes.fieldforms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.sanad.access.Permission;
import org.sanad.forms.FormTarget;
import org.sanad.forms.handover.Arrived;
import org.sanad.forms.handover.Decision;
import org.sanad.forms.handover.Made;
import org.sanad.forms.handover.Taken;
import org.sanad.forms.handover.TakesSubmissions;
import org.sanad.programmes.CohortId;
import org.sanad.programmes.cohorts.Cohort;
import org.sanad.programmes.cohorts.Cohorts;
import org.sanad.shared.Problem;
import org.springframework.stereotype.Component;

/** Takes what people thought into counts by cohort. Only answers by choice are taken: words could say who spoke. */
@Component
class TakeFeedback implements TakesSubmissions {

    static final List<String> QUESTIONS = List.of(
            "satisfaction",
            "relevance",
            "useful",
            "useful_meeting_others",
            "felt_safe",
            "treated_with_respect",
            "easy_to_come",
            "would_recommend",
            "interest_more",
            "complaint_channel_known",
            "wellbeing");

    private final FeedbackAnswers feedback;
    private final Cohorts cohorts;

    TakeFeedback(FeedbackAnswers feedback, Cohorts cohorts) {
        this.feedback = feedback;
        this.cohorts = cohorts;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public boolean takes(String xmlId) {
        return ShippedForm.FEEDBACK_EVALUATION.is(xmlId);
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.SEE_PROJECTS);
    }

    @Override
    public Taken take(Arrived arrived, Decision decision) {
        var submission = arrived.submission().value();
        if (!arrived.saysYes("consent")) {
            feedback.remove(submission);
            return new Taken.Nothing();
        }
        var cohort = arrived.id("cohort").map(CohortId::new).flatMap(cohorts::find);
        if (cohort.isEmpty()) {
            return Taken.held("field-cohort-unknown");
        }
        if (!isFor(cohort.get(), arrived.target())) {
            return new Taken.Held(Problem.of("field-cohort-foreign"), arrived.before());
        }
        var answers = new LinkedHashMap<String, String>();
        QUESTIONS.stream()
                .filter(question -> !arrived.text(question).isEmpty())
                .forEach(question -> answers.put(question, arrived.text(question)));
        feedback.put(submission, cohort.get().id(), answers, arrived.day());
        return Taken.done(
                new Made("feedback", submission, "/cohorts/" + cohort.get().id() + "/feedback", ""));
    }

    /** Whoever has a link may say what they thought, and sign in nowhere: so what counts is what the form is in use for. */
    private static boolean isFor(Cohort cohort, FormTarget target) {
        if (target.kind() == FormTarget.Kind.COHORT) {
            return cohort.id().value().equals(target.id());
        }
        return target.project() == null || cohort.project().value().equals(target.project());
    }
}
