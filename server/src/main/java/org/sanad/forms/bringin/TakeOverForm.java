package org.sanad.forms.bringin;

import java.util.List;
import java.util.Optional;
import org.sanad.files.Upload;
import org.sanad.forms.FormId;
import org.sanad.forms.bringin.remote.RemoteServer;
import org.sanad.forms.definitions.KeepForm;
import org.sanad.forms.definitions.UploadForm;
import org.sanad.forms.definitions.Uploaded;
import org.sanad.forms.outgoing.NoAnswer;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** Makes a form of the spreadsheets it has elsewhere, version by version. */
@Component
class TakeOverForm {

    private final UploadForm uploadForm;
    private final KeepForm keepForm;

    TakeOverForm(UploadForm uploadForm, KeepForm keepForm) {
        this.uploadForm = uploadForm;
        this.keepForm = keepForm;
    }

    /** @throws Refused where there is no spreadsheet of it, or it cannot be used */
    FormId from(RemoteServer server, String remoteForm) {
        Optional<FormId> made = Optional.empty();
        for (var sheet : sheets(server, remoteForm)) {
            switch (uploadForm.upload(sheet)) {
                case Uploaded.Draft(var form, var findings) -> {
                    keepForm.publish(form);
                    made = Optional.of(form);
                }
                case Uploaded.Faulty(var name, var findings) -> throw refused("bring-in-form-faulty", findings.size());
                case Uploaded.Unfit(var problem) -> throw new Refused(Refused.Kind.CONFLICT, problem);
            }
        }
        return made.orElseThrow(() -> refused("bring-in-no-spreadsheet"));
    }

    private static List<Upload> sheets(RemoteServer server, String remoteForm) {
        try {
            return server.spreadsheets(remoteForm);
        } catch (NoAnswer none) {
            throw refused("bring-in-server", none.status());
        }
    }

    private static Refused refused(String code, Object... arguments) {
        return new Refused(Refused.Kind.BAD_INPUT, Problem.of(code, arguments));
    }
}
