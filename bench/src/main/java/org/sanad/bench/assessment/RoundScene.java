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
import org.sanad.SanadApplication;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.access.users.KeepUsers;
import org.sanad.access.users.NewUser;
import org.sanad.assessment.Method;
import org.sanad.assessment.RoundState;
import org.sanad.assessment.questionnaires.ChooseForms;
import org.sanad.assessment.rounds.KeepRound;
import org.sanad.assessment.rounds.MoveRound;
import org.sanad.assessment.rounds.RoundDetails;
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
import org.sanad.localpostgres.LocalPostgres;
import org.sanad.shared.PCode;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A data folder with a round of key informant interviews in Anbar, asked with the questionnaire that comes with Sanad.
 *
 * @param address of the round
 */
record RoundScene(Path folder, String address, String username, String password) {

    private static final String ANBAR = "IQG01";

    private static final Actor STAGE = new Actor(
            null,
            "bench",
            List.of(
                    new Grant(Role.ME_OFFICER, new Scope.Mission()),
                    new Grant(Role.ADMINISTRATOR, new Scope.Mission())),
            null);

    /** Makes the scene and stops again. */
    static RoundScene in(Path folder, int interviews) throws IOException {
        try (var postgres = LocalPostgres.start(folder)) {
            var application = new SpringApplication(SanadApplication.class);
            application.setDefaultProperties(Map.of(
                    "spring.datasource.url", postgres.url(),
                    "spring.datasource.username", postgres.user(),
                    "spring.datasource.password", postgres.password(),
                    "sanad.data", folder.toString(),
                    "server.port", "0"));
            try (var sanad = application.run()) {
                var made = new RoundScene[1];
                ActingAs.run(STAGE, () -> made[0] = told(sanad, folder, interviews));
                return made[0];
            }
        }
    }

    private static RoundScene told(ConfigurableApplicationContext sanad, Path folder, int interviews) {
        var name = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        var password = UUID.randomUUID().toString();
        var keepUsers = sanad.getBean(KeepUsers.class);
        keepUsers.give(
                keepUsers.add(new NewUser(name, "Bench", password, false)),
                new Grant(Role.ME_OFFICER, new Scope.Mission()));
        var form = questionnaire(sanad, name.replace('-', '_'));
        var round = sanad.getBean(KeepRound.class).create(details(name)).orRefuse();
        sanad.getBean(ChooseForms.class).add(round, form, Method.KEY_INFORMANTS);
        sanad.getBean(MoveRound.class).move(round, RoundState.IN_FIELD, "Bench");
        send(sanad, form, new FormTarget(FormTarget.Kind.ROUND, round.value(), null, ANBAR, name), interviews);
        return new RoundScene(folder, "/assessments/" + round, name, password);
    }

    private static FormId questionnaire(ConfigurableApplicationContext sanad, String xmlId) {
        var starter = new String(StarterForm.NEEDS_ASSESSMENT_KII.bytes(), StandardCharsets.UTF_8)
                .replace("sanad-" + StarterForm.NEEDS_ASSESSMENT_KII.id(), xmlId)
                .getBytes(StandardCharsets.UTF_8);
        if (sanad.getBean(UploadForm.class).upload(new Upload("kii.md", starter)) instanceof Uploaded.Draft draft) {
            sanad.getBean(KeepForm.class).publish(draft.form());
            return draft.form();
        }
        throw new IllegalStateException("The questionnaire was not taken");
    }

    private static void send(ConfigurableApplicationContext sanad, FormId id, FormTarget target, int interviews) {
        sanad.getBean(HandOutForm.class).assign(id, target.key());
        var phone = sanad.getBean(KeepDevice.class).add("bench", target.key()).id();
        var sender = Sender.device(phone, target);
        var form = sanad.getBean(Forms.class).get(id);
        var versions = sanad.getBean(FormVersions.class);
        var version = versions.published(id).orElseThrow();
        var made = new MadeInterviews(versions.outline(version.versionId()), form.xmlId(), version.version(), 7);
        var receive = sanad.getBean(ReceiveSubmission.class);
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
