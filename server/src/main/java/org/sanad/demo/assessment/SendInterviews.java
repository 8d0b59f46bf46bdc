package org.sanad.demo.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanad.assessment.RoundId;
import org.sanad.demo.days.StoryClock;
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

/** Sends filled-in forms for a round, as its phone did: soon after each interview. */
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

    private static final Duration UNTIL_SENT = Duration.ofMinutes(20);

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
        var target = published.target(key);
        var phones = new HashMap<String, Sender>();
        var version = published.versions().published(id).orElseThrow();
        var outline = published.versions().outline(version.versionId());
        for (var answers : interviews) {
            var sender = phones.computeIfAbsent(
                    answer(answers, "enumerator"),
                    asking -> Sender.device(
                            keepDevice.add(place + ", " + asking, key).id(), target));
            var name = answer(answers, Answers2020.INTERVIEW);
            var instance = "uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            var xml = WriteAnswers.of(form.xmlId(), version.version(), outline, answers, instance);
            var sent = SentForm.of(xml.getBytes(StandardCharsets.UTF_8));
            var arrival = OffsetDateTime.parse(answer(answers, "end")).plus(UNTIL_SENT);
            StoryClock.at(arrival.toInstant(), () -> receiveSubmission.receive(sender, form, sent, List.of()));
        }
    }

    private static String answer(Map<String, String> answers, String question) {
        return Objects.requireNonNull(answers.get(question), question);
    }
}
