package org.sanad.demo.assessment;

import java.util.Locale;
import java.util.Map;
import org.sanad.assessment.Method;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundState;
import org.sanad.assessment.questionnaires.ChooseForms;
import org.sanad.assessment.rounds.KeepRound;
import org.sanad.assessment.rounds.MoveRound;
import org.sanad.forms.FormId;
import org.sanad.monitoring.surveys.ImportPublishedAnswers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the two assessments: planned, asked, closed, and what was published of them. */
@Component
@Profile("demo")
public class DemoAssessments {

    private final KeepRound keepRound;
    private final ChooseForms chooseForms;
    private final MoveRound moveRound;
    private final SendInterviews sendInterviews;
    private final ImportPublishedAnswers published;

    DemoAssessments(
            KeepRound keepRound,
            ChooseForms chooseForms,
            MoveRound moveRound,
            SendInterviews sendInterviews,
            ImportPublishedAnswers published) {
        this.keepRound = keepRound;
        this.chooseForms = chooseForms;
        this.moveRound = moveRound;
        this.sendInterviews = sendInterviews;
        this.published = published;
    }

    /** @param forms what key informants and what focus groups are asked */
    public void tell(Map<Method, FormId> forms) {
        for (var assessment : Assessment2020.values()) {
            var round = keepRound.create(assessment.details()).orRefuse();
            forms.forEach((method, form) -> chooseForms.add(round, form, method));
            move(round, RoundState.IN_FIELD, "Interviewers are trained, phones are ready.");
            forms.forEach((method, form) ->
                    sendInterviews.send(round, form, assessment.title(), Answers2020.of(assessment, file(method))));
            move(round, RoundState.CLOSED, "Everybody planned was asked.");
            published.importYear2020(assessment.governorate(), round);
        }
    }

    private void move(RoundId round, RoundState to, String reason) {
        moveRound.move(round, to, reason).ifPresent(problem -> {
            throw new IllegalStateException(problem.toString());
        });
    }

    /** How the files of a method end. */
    private static String file(Method method) {
        return method.code().toLowerCase(Locale.ROOT);
    }
}
