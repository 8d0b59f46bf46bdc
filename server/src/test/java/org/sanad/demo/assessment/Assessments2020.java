package org.sanad.demo.assessment;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sanad.access.ActingAs;
import org.sanad.assessment.Method;
import org.sanad.assessment.questionnaires.ChooseForms;
import org.sanad.assessment.rounds.KeepRound;
import org.sanad.assessment.rounds.MoveRound;
import org.sanad.demo.assessment.SendInterviews.Published;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.FormStory;
import org.sanad.forms.FormTargets;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.forms.definitions.KeepForm;
import org.sanad.forms.definitions.UploadForm;
import org.sanad.forms.definitions.Uploaded;
import org.sanad.forms.devices.HandOutForm;
import org.sanad.forms.devices.KeepDevice;
import org.sanad.forms.starters.StarterForm;
import org.sanad.forms.submissions.ReceiveSubmission;
import org.sanad.monitoring.surveys.ImportPublishedAnswers;
import org.sanad.story.Cast;
import org.springframework.beans.factory.ObjectProvider;

/** The two assessments in the database of the stories, told once as the demo tells them. */
record Assessments2020(
        Rounds rounds,
        FormsOfTheDemo forms,
        KeepDevice keepDevice,
        HandOutForm handOutForm,
        ReceiveSubmission receiveSubmission,
        ImportPublishedAnswers published) {

    record Rounds(KeepRound keepRound, ChooseForms chooseForms, MoveRound moveRound) {}

    record FormsOfTheDemo(
            UploadForm uploadForm,
            KeepForm keepForm,
            Forms forms,
            FormVersions versions,
            ObjectProvider<FormTargets> targets) {}

    void tell() {
        ActingAs.run(Cast.STAGE, () -> {
            var isTold = rounds.keepRound.list().stream()
                    .anyMatch(round -> round.code().equals("ANB-2020"));
            if (!isTold) {
                story().tell(Map.of(
                        Method.KEY_INFORMANTS, form(StarterForm.NEEDS_ASSESSMENT_KII),
                        Method.FOCUS_GROUPS, form(StarterForm.NEEDS_ASSESSMENT_FGD)));
            }
        });
    }

    private DemoAssessments story() {
        var sending = new SendInterviews(
                new Published(forms.forms, forms.versions, forms.targets), keepDevice, handOutForm, receiveSubmission);
        return new DemoAssessments(rounds.keepRound, rounds.chooseForms, rounds.moveRound, sending, published);
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
