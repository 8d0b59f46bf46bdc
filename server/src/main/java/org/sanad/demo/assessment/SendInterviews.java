package org.sanad.demo.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormTargets;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.forms.devices.HandOutForm;
import org.sanad.forms.devices.KeepDevice;
import org.sanad.forms.submissions.ReceiveSubmission;
import org.sanad.forms.submissions.Sender;
import org.sanad.forms.submissions.SentForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sends filled-in forms for a round, as its phone does. */
@Component
@Profile("demo")
class SendInterviews {

    /** The forms and what they are for. */
    @Component
    @Profile("demo")
    record Published(Forms forms, FormVersions versions, ObjectProvider<FormTargets> targets) {

        FormTarget target(String key) {
            return targets.stream()
                    .flatMap(offering -> offering.offered().stream())
                    .filter(target -> target.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final Published published;
    private final KeepDevice keepDevice;
    private final HandOutForm handOutForm;
    private final ReceiveSubmission receiveSubmission;

    SendInterviews(
            Published published, KeepDevice keepDevice, HandOutForm handOutForm, ReceiveSubmission receiveSubmission) {
        this.published = published;
        this.keepDevice = keepDevice;
        this.handOutForm = handOutForm;
        this.receiveSubmission = receiveSubmission;
    }

    void send(RoundId round, FormId id, String place, List<Map<String, String>> interviews) {
        var key = FormTarget.Kind.ROUND + ":" + round;
        handOutForm.assign(id, key);
        var form = published.forms().get(id);
        var phone = keepDevice.add(place + ", " + form.title(), key).id();
        var sender = Sender.device(phone, published.target(key));
        var version = published.versions().published(id).orElseThrow();
        var outline = published.versions().outline(version.versionId());
        for (var answers : interviews) {
            var name = Objects.requireNonNull(answers.get(Answers2020.INTERVIEW));
            var instance = "uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            var xml = WriteAnswers.of(form.xmlId(), version.version(), outline, answers, instance);
            receiveSubmission.receive(sender, form, SentForm.of(xml.getBytes(StandardCharsets.UTF_8)), List.of());
        }
    }
}
