package org.sanad.bench.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.assessment.Method;
import org.sanad.assessment.RoundState;
import org.sanad.assessment.questionnaires.ChooseForms;
import org.sanad.assessment.rounds.KeepRound;
import org.sanad.assessment.rounds.MoveRound;
import org.sanad.assessment.rounds.RoundDetails;
import org.sanad.bench.load.StagedSanad;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.forms.definitions.KeepForm;
import org.sanad.forms.definitions.UploadForm;
import org.sanad.forms.definitions.Uploaded;
import org.sanad.forms.devices.HandOutForm;
import org.sanad.forms.devices.KeepDevice;
import org.sanad.forms.starters.StarterForm;
import org.sanad.forms.submissions.ReceiveSubmission;
import org.sanad.forms.submissions.Sender;
import org.sanad.forms.submissions.SentForm;
import org.sanad.shared.PCode;

/**
 * A data folder with a round of key informant interviews in Anbar, asked with the questionnaire that comes with Sanad.
 *
 * @param address of the round
 */
record RoundScene(Path folder, String address, String username, String password) {

    private static final String ANBAR = "IQG01";

    /** Makes the scene and stops again. */
    static RoundScene in(Path folder, int interviews) throws IOException {
        try (var sanad = StagedSanad.in(folder)) {
            return sanad.as(() -> told(sanad, folder, interviews), Role.ME_OFFICER, Role.ADMINISTRATOR);
        }
    }

    private static RoundScene told(StagedSanad sanad, Path folder, int interviews) {
        var name = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        var password = UUID.randomUUID().toString();
        sanad.user(name, password, Role.ME_OFFICER, new Scope.Mission());
        var form = questionnaire(sanad, name.replace('-', '_'));
        var round = sanad.get(KeepRound.class).create(details(name)).orRefuse();
        sanad.get(ChooseForms.class).add(round, form, Method.KEY_INFORMANTS);
        sanad.get(MoveRound.class).move(round, RoundState.IN_FIELD, "Bench");
        send(sanad, form, new FormTarget(FormTarget.Kind.ROUND, round.value(), null, ANBAR, name), interviews);
        return new RoundScene(folder, "/assessments/" + round, name, password);
    }

    private static FormId questionnaire(StagedSanad sanad, String xmlId) {
        var starter = new String(StarterForm.NEEDS_ASSESSMENT_KII.bytes(), StandardCharsets.UTF_8)
                .replace("sanad-" + StarterForm.NEEDS_ASSESSMENT_KII.id(), xmlId)
                .getBytes(StandardCharsets.UTF_8);
        if (sanad.get(UploadForm.class).upload(new Upload("kii.md", starter)) instanceof Uploaded.Draft draft) {
            sanad.get(KeepForm.class).publish(draft.form());
            return draft.form();
        }
        throw new IllegalStateException("The questionnaire was not taken");
    }

    private static void send(StagedSanad sanad, FormId id, FormTarget target, int interviews) {
        sanad.get(HandOutForm.class).assign(id, target.key());
        var phone = sanad.get(KeepDevice.class).add("bench", target.key()).id();
        var sender = Sender.device(phone, target);
        var form = sanad.get(Forms.class).get(id);
        var versions = sanad.get(FormVersions.class);
        var version = versions.published(id).orElseThrow();
        var made = new MadeInterviews(versions.outline(version.versionId()), form.xmlId(), version.version(), 7);
        var receive = sanad.get(ReceiveSubmission.class);
        for (var i = 0; i < interviews; i++) {
            receive.receive(sender, form, SentForm.of(made.next().getBytes(StandardCharsets.UTF_8)), List.of());
        }
    }

    private static RoundDetails details(String name) {
        return new RoundDetails(
                name.toUpperCase(Locale.ROOT),
                "Round of the bench",
                "To see how long its pages take",
                new PCode(ANBAR),
                List.of(Method.KEY_INFORMANTS),
                Map.of("en", "It is free to stop"),
                LocalDate.now(Clock.systemUTC()).minusDays(1),
                LocalDate.now(Clock.systemUTC()).plusDays(30));
    }
}
