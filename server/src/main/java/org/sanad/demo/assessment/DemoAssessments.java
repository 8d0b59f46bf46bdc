package org.sanad.demo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.access.Audience;
import org.sanad.access.UserDirectory;
import org.sanad.assessment.Method;
import org.sanad.assessment.RoundId;
import org.sanad.assessment.RoundState;
import org.sanad.assessment.analysis.plan.KeepPlan;
import org.sanad.assessment.analysis.runs.RunAnalysis;
import org.sanad.assessment.questionnaires.ChooseForms;
import org.sanad.assessment.rounds.KeepRound;
import org.sanad.assessment.rounds.MoveRound;
import org.sanad.forms.FormId;
import org.sanad.monitoring.surveys.ImportPublishedAnswers;
import org.sanad.tabulation.PlanRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the two assessments: planned, asked, read, counted, decided on and published; and what was published of them. */
@Component
@Profile("demo")
public class DemoAssessments {

    /** How a round is planned and moves on. */
    @Component
    @Profile("demo")
    record Planning(KeepRound keepRound, ChooseForms chooseForms, MoveRound moveRound, PlanQuotas quotas) {

        void move(RoundId round, RoundState to, String reason) {
            moveRound.move(round, to, reason).ifPresent(problem -> {
                throw new IllegalStateException(problem.toString());
            });
        }
    }

    /** How its answers are counted. */
    @Component
    @Profile("demo")
    record Counting(KeepPlan keepPlan, RunAnalysis run, ImportPublishedAnswers published) {}

    /** What is made of them. */
    @Component
    @Profile("demo")
    record Telling(ReadOpenAnswers reading, Recommend recommend, PublishReports reports) {}

    private final Planning planning;
    private final SendInterviews sendInterviews;
    private final Counting counting;
    private final Telling telling;
    private final UserDirectory users;

    DemoAssessments(
            Planning planning, SendInterviews sendInterviews, Counting counting, Telling telling, UserDirectory users) {
        this.planning = planning;
        this.sendInterviews = sendInterviews;
        this.counting = counting;
        this.telling = telling;
        this.users = users;
    }

    /** @param forms what key informants and what focus groups are asked */
    public void tell(Map<Method, FormId> forms) {
        tell(forms, Team.of(users));
    }

    void tell(Map<Method, FormId> forms, Team team) {
        for (var assessment : Assessment2020.values()) {
            tell(assessment, forms, team);
        }
    }

    private void tell(Assessment2020 assessment, Map<Method, FormId> forms, Team team) {
        var round = plan(assessment, forms, team);
        team.officer(
                assessment.firstDay(),
                () -> planning.move(round, RoundState.IN_FIELD, "Interviewers are trained, phones are ready."));
        Team.on(
                assessment.firstDay(),
                () -> forms.forEach((method, form) ->
                        sendInterviews.send(round, form, assessment.title(), asked(assessment, method))));
        team.officer(
                assessment.lastDay(),
                () -> planning.move(
                        round,
                        RoundState.CLOSED,
                        "The field days are over; all but a few who were planned were asked."));
        telling.reading().tell(round, assessment, team);
        count(round, assessment, team);
        team.manager(assessment.deciding(), () -> {
            telling.recommend().noteMarket(assessment, assessment.lastDay());
            telling.recommend().decide(round);
        });
        team.officer(assessment.publishing(), () -> {
            telling.reports().publish(round, assessment, Audience.SENSITIVE);
            telling.reports().publish(round, assessment, Audience.PUBLIC);
        });
        counting.published().importYear2020(assessment.governorate(), round);
    }

    private RoundId plan(Assessment2020 assessment, Map<Method, FormId> forms, Team team) {
        var made = new RoundId[1];
        team.officer(assessment.planning(), () -> {
            var round = planning.keepRound().create(assessment.details()).orRefuse();
            forms.forEach((method, form) -> {
                var questionnaire = planning.chooseForms().add(round, form, method);
                planning.quotas().plan(round, questionnaire, Answers2020.of(assessment, file(method)));
                telling.reading().choose(round, questionnaire);
            });
            made[0] = round;
        });
        return made[0];
    }

    private void count(RoundId round, Assessment2020 assessment, Team team) {
        team.officer(assessment.counting(), () -> {
            counting.keepPlan().draft(round);
            counting.keepPlan().keepOnly(round, row -> isWorthCounting(assessment, row));
            counting.run().run(round);
        });
    }

    /** What is divided until nobody is left in a part hides what all of them said; so few focus groups are not divided at all. */
    private static boolean isWorthCounting(Assessment2020 assessment, PlanRow row) {
        var groups = row.breakdown().groups();
        return row.source() == PlanRow.Source.FGD
                ? groups.isEmpty()
                : assessment.dividing().containsAll(groups);
    }

    /** All who agreed, and one who did not. */
    private static List<Map<String, String>> asked(Assessment2020 assessment, Method method) {
        var asked = new ArrayList<>(Answers2020.of(assessment, file(method)));
        if (method == Method.KEY_INFORMANTS) {
            asked.add(Answers2020.refusal(assessment, file(method)));
        }
        return asked;
    }

    /** How the files of a method end. */
    private static String file(Method method) {
        return method.code().toLowerCase(Locale.ROOT);
    }
}
