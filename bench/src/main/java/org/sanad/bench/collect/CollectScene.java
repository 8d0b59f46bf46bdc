package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.SanadApplication;
import org.sanad.access.ActingAs;
import org.sanad.access.Actor;
import org.sanad.access.Grant;
import org.sanad.access.Role;
import org.sanad.access.Scope;
import org.sanad.bench.forms.MadeForm;
import org.sanad.files.Upload;
import org.sanad.forms.definitions.KeepForm;
import org.sanad.forms.definitions.UploadForm;
import org.sanad.forms.definitions.Uploaded;
import org.sanad.forms.devices.CollectSettings;
import org.sanad.forms.devices.HandOutForm;
import org.sanad.forms.devices.KeepDevice;
import org.sanad.localpostgres.LocalPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A data folder with two forms in use, one of 100 questions and one with photographs, and the token of a phone.
 *
 * @param token the phone's
 */
public record CollectScene(Path folder, String token) {

    public static final String LONG_FORM = "made";
    public static final String PHOTO_FORM = "photographs";

    private static final String PHOTOGRAPHS = """
            | survey |
            | | type | name | label |
            | | text | place | Place |
            | | image | p0 | First |
            | | image | p1 | Second |
            | | image | p2 | Third |
            | settings |
            | | form_id | version |
            | | photographs | 1 |
            """;

    private static final Actor STAGE =
            new Actor(null, "bench", List.of(new Grant(Role.ME_OFFICER, new Scope.Mission())), null);

    /** Makes the scene and stops again. */
    public static CollectScene in(Path folder) throws IOException {
        try (var postgres = LocalPostgres.start(folder)) {
            var application = new SpringApplication(SanadApplication.class);
            application.setDefaultProperties(Map.of(
                    "spring.datasource.url", postgres.url(),
                    "spring.datasource.username", postgres.user(),
                    "spring.datasource.password", postgres.password(),
                    "sanad.data", folder.toString(),
                    "server.port", "0"));
            try (var sanad = application.run()) {
                var token = new String[1];
                var made = MadeForm.xlsx(100);
                ActingAs.run(STAGE, () -> {
                    use(sanad, "made.xlsx", made);
                    use(sanad, "photographs.md", PHOTOGRAPHS.getBytes(StandardCharsets.UTF_8));
                    token[0] = sanad.getBean(KeepDevice.class)
                            .add("bench " + UUID.randomUUID(), "MISSION")
                            .token();
                });
                return new CollectScene(folder, token[0]);
            }
        }
    }

    /** A folder that was used before has the forms already. */
    private static void use(ConfigurableApplicationContext sanad, String name, byte[] form) {
        if (sanad.getBean(UploadForm.class).upload(new Upload(name, form)) instanceof Uploaded.Draft draft) {
            sanad.getBean(KeepForm.class).publish(draft.form());
            sanad.getBean(HandOutForm.class).assign(draft.form(), "MISSION");
        }
    }

    /** What the phone's code holds when Sanad is found at that port. */
    public String code(int port) {
        return new CollectSettings(door(port), "Sanad").text();
    }

    public String door(int port) {
        return "http://127.0.0.1:" + port + "/collect/" + token;
    }
}
