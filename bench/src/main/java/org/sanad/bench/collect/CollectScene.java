package org.sanad.bench.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.sanad.access.Role;
import org.sanad.bench.forms.MadeForm;
import org.sanad.bench.load.StagedSanad;
import org.sanad.files.Upload;
import org.sanad.forms.definitions.KeepForm;
import org.sanad.forms.definitions.UploadForm;
import org.sanad.forms.definitions.Uploaded;
import org.sanad.forms.devices.CollectSettings;
import org.sanad.forms.devices.HandOutForm;
import org.sanad.forms.devices.KeepDevice;

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

    /** Makes the scene and stops again. */
    public static CollectScene in(Path folder) throws IOException {
        var made = MadeForm.xlsx(100);
        try (var sanad = StagedSanad.in(folder)) {
            return new CollectScene(folder, sanad.as(() -> phone(sanad, made), Role.ME_OFFICER));
        }
    }

    /** Hands the forms out and answers the token of a phone. */
    private static String phone(StagedSanad sanad, byte[] made) {
        use(sanad, "made.xlsx", made);
        use(sanad, "photographs.md", PHOTOGRAPHS.getBytes(StandardCharsets.UTF_8));
        return sanad.get(KeepDevice.class)
                .add("bench " + UUID.randomUUID(), "MISSION")
                .token();
    }

    /** A folder that was used before has the forms already. */
    private static void use(StagedSanad sanad, String name, byte[] form) {
        if (sanad.get(UploadForm.class).upload(new Upload(name, form)) instanceof Uploaded.Draft draft) {
            sanad.get(KeepForm.class).publish(draft.form());
            sanad.get(HandOutForm.class).assign(draft.form(), "MISSION");
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
