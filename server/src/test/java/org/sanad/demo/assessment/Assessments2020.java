package org.sanad.demo.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sanad.access.ActingAs;
import org.sanad.access.Role;
import org.sanad.access.UserDirectory;
import org.sanad.access.UserDirectory.ListedUser;
import org.sanad.assessment.Method;
import org.sanad.assessment.rounds.KeepRound;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.FormStory;
import org.sanad.forms.definitions.KeepForm;
import org.sanad.forms.definitions.UploadForm;
import org.sanad.forms.definitions.Uploaded;
import org.sanad.forms.starters.StarterForm;
import org.sanad.story.Cast;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The two assessments in the database of the stories, told once as the demo tells them. */
record Assessments2020(
        ApplicationContext context,
        FormsOfTheDemo forms,
        KeepRound keepRound,
        UserDirectory users,
        TransactionTemplate transaction) {

    record FormsOfTheDemo(UploadForm uploadForm, KeepForm keepForm) {}

    void tell(Cast cast) {
        ActingAs.run(Cast.STAGE, () -> {
            var isTold =
                    keepRound.list().stream().anyMatch(round -> round.code().equals("ANB-2020"));
            if (!isTold) {
                transaction.executeWithoutResult(status -> story().tell(
                                Map.of(
                                        Method.KEY_INFORMANTS, form(StarterForm.NEEDS_ASSESSMENT_KII),
                                        Method.FOCUS_GROUPS, form(StarterForm.NEEDS_ASSESSMENT_FGD)),
                                new Team(
                                        user(cast, Role.ME_OFFICER),
                                        user(cast, Role.MHPSS_SUPERVISOR),
                                        user(cast, Role.PROGRAMME_MANAGER))));
            }
        });
    }

    /** The demo's own parts, around the use cases of the application that is tested. */
    private DemoAssessments story() {
        var demo = new AnnotationConfigApplicationContext();
        demo.setParent(context);
        demo.getEnvironment().setActiveProfiles("demo");
        demo.register(
                DemoAssessments.class,
                DemoAssessments.Planning.class,
                DemoAssessments.Counting.class,
                DemoAssessments.Telling.class,
                PlanQuotas.class,
                SendInterviews.class,
                SendInterviews.Published.class,
                ReadOpenAnswers.class,
                ReadOpenAnswers.Texts.class,
                ReadOpenAnswers.Codes.class,
                CodeAnswers.class,
                TranslateAnswers.class,
                Recommend.class,
                PublishReports.class);
        demo.refresh();
        return demo.getBean(DemoAssessments.class);
    }

    private ListedUser user(Cast cast, Role role) {
        return users.find(cast.user(role, Cast.MISSION).id()).orElseThrow();
    }

    /** The starter form under a name that no other story uses. */
    private FormId form(StarterForm starter) {
        var text =
                new String(starter.bytes(), StandardCharsets.UTF_8).replace("sanad-" + starter.id(), FormStory.name());
        var uploaded = forms.uploadForm.upload(new Upload(starter.fileName(), text.getBytes(StandardCharsets.UTF_8)));
        var form = ((Uploaded.Draft) uploaded).form();
        forms.keepForm.publish(form);
        forms.keepForm.set(form, true, false);
        return form;
    }
}
