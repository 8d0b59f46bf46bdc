package org.sanad.demo.forms;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.sanad.assessment.Method;
import org.sanad.demo.assessment.DemoAssessments;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.definitions.KeepForm;
import org.sanad.forms.definitions.UploadForm;
import org.sanad.forms.definitions.Uploaded;
import org.sanad.forms.devices.HandOutForm;
import org.sanad.forms.devices.KeepDevice;
import org.sanad.forms.starters.StarterForm;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Publishes the forms that come with Sanad and puts them to use; the intake assessment is confidential. */
@Component
@Profile("demo")
public class DemoForms {

    private static final String MISSION = "MISSION";

    private final UploadForm uploadForm;
    private final KeepForm keepForm;
    private final HandOutForm handOutForm;
    private final KeepDevice keepDevice;
    private final DemoAssessments assessments;

    DemoForms(
            UploadForm uploadForm,
            KeepForm keepForm,
            HandOutForm handOutForm,
            KeepDevice keepDevice,
            DemoAssessments assessments) {
        this.uploadForm = uploadForm;
        this.keepForm = keepForm;
        this.handOutForm = handOutForm;
        this.keepDevice = keepDevice;
        this.assessments = assessments;
    }

    public void tell() {
        keepDevice.add("Phone 1, Kirkuk", MISSION);
        var told = new EnumMap<StarterForm, FormId>(StarterForm.class);
        for (var starter : StarterForm.values()) {
            var form = uploaded(starter);
            keepForm.publish(form);
            keepForm.set(form, true, starter == StarterForm.INTAKE_ASSESSMENT);
            handOutForm.assign(form, MISSION);
            told.put(starter, form);
        }
        assessments.tell(Map.of(
                Method.KEY_INFORMANTS, Objects.requireNonNull(told.get(StarterForm.NEEDS_ASSESSMENT_KII)),
                Method.FOCUS_GROUPS, Objects.requireNonNull(told.get(StarterForm.NEEDS_ASSESSMENT_FGD))));
    }

    private FormId uploaded(StarterForm starter) {
        return switch (uploadForm.upload(new Upload(starter.fileName(), starter.bytes()))) {
            case Uploaded.Draft(var form, var findings) -> form;
            case Uploaded.Faulty faulty -> throw new IllegalStateException(faulty.toString());
            case Uploaded.Unfit unfit -> throw new IllegalStateException(unfit.toString());
        };
    }
}
