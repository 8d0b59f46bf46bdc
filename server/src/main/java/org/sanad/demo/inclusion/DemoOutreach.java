package org.sanad.demo.inclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.programmes.activities.ActivityDetails;
import org.sanad.programmes.activities.ActivityKind;
import org.sanad.programmes.activities.Came;
import org.sanad.programmes.activities.KeepActivities;
import org.sanad.programmes.inclusion.consultations.ConsultationDetails;
import org.sanad.programmes.inclusion.consultations.KeepConsultations;
import org.sanad.programmes.inclusion.consultations.Stage;
import org.sanad.programmes.inclusion.outreach.KeepOutreach;
import org.sanad.programmes.inclusion.outreach.Method;
import org.sanad.programmes.inclusion.outreach.OutreachPlan;
import org.sanad.programmes.inclusion.outreach.PeopleTold;
import org.sanad.programmes.inclusion.outreach.TargetGroup;
import org.sanad.programmes.inclusion.outreach.Wording;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who was told and asked in the current year, and what there was beside the sessions. */
@Component
@Profile("demo")
class DemoOutreach {

    private static final Wording WORDS = new Wording(
            "",
            "جلسات دعم مجانية إلى جانب العمل، والمكان ميسّر للجميع، والنقل مدفوع.",
            "دانیشتنی پشتگیریی بەخۆڕایی لەگەڵ کار، شوێنەکە بۆ هەمووان گونجاوە و هاتوچۆ دەدرێت.");

    private final KeepOutreach keepOutreach;
    private final KeepConsultations keepConsultations;
    private final KeepActivities keepActivities;

    DemoOutreach(KeepOutreach keepOutreach, KeepConsultations keepConsultations, KeepActivities keepActivities) {
        this.keepOutreach = keepOutreach;
        this.keepConsultations = keepConsultations;
        this.keepActivities = keepActivities;
    }

    void tell(ToldCohort cohort, LocalDate today) {
        var project = cohort.project();
        var groups = List.of(TargetGroup.PEOPLE_WITH_DISABILITIES, TargetGroup.THEIR_FAMILIES);
        var visits = new OutreachPlan("Hawija and Zab", groups, Method.HOME_VISITS, WORDS, today.minusDays(45));
        var held = keepOutreach.plan(project, visits);
        var told = new PeopleTold(14, 17, 0, Optional.of(23), Optional.empty());
        keepOutreach.held(project, held, today.minusDays(44), told).orRefuse();
        var meeting = List.of(TargetGroup.YOUTH, TargetGroup.FEMALE_HEADED_HOUSEHOLDS);
        keepOutreach.plan(
                project,
                new OutreachPlan("Community centre", meeting, Method.COMMUNITY_MEETING, WORDS, today.plusDays(6)));
        consultations(cohort, today);
        activities(cohort, today);
    }

    private void consultations(ToldCohort cohort, LocalDate today) {
        var design = keepConsultations
                .record(
                        cohort.project(),
                        new ConsultationDetails(
                                Stage.DESIGN,
                                today.minusDays(60),
                                3,
                                5,
                                0,
                                "Mornings are too early for those who need help to come.",
                                "Sessions begin at ten."))
                .orRefuse();
        keepConsultations.adjusted(cohort.project(), design, "", today.minusDays(50));
        keepConsultations
                .record(
                        cohort.project(),
                        new ConsultationDetails(
                                Stage.DURING, today.minusDays(7), 2, 2, 0, "The room echoes; some hear little.", ""))
                .orRefuse();
    }

    private void activities(ToldCohort cohort, LocalDate today) {
        var project = cohort.project();
        var beside = Optional.of(cohort.cohort());
        var art = new ActivityDetails(
                ActivityKind.CHILDREN, beside, today.minusDays(14), "Community centre, Hawija", "A volunteer");
        keepActivities.came(project, keepActivities.plan(project, art).orRefuse(), new Came(7, 5, 0));
        keepActivities
                .plan(
                        project,
                        new ActivityDetails(
                                ActivityKind.YOUTH_MENTORING,
                                Optional.empty(),
                                today.plusDays(9),
                                "Community centre, Hawija",
                                "A mentor from the trade"))
                .orRefuse();
    }
}
