package org.sanad.forms.definitions;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.files.Upload;
import org.sanad.forms.Form;
import org.sanad.forms.FormFiles;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.xlsform.Conversion;
import org.sanad.xlsform.ConvertForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft of a spreadsheet, of a new form or of the next version of one. */
@Component
public class UploadForm {

    private final Drafts drafts;
    private final Forms forms;
    private final FormFiles files;
    private final Permit permit;
    private final Audit audit;

    UploadForm(Drafts drafts, Forms forms, FormFiles files, Permit permit, Audit audit) {
        this.drafts = drafts;
        this.forms = forms;
        this.files = files;
        this.permit = permit;
        this.audit = audit;
    }

    @Transactional
    public Uploaded upload(Upload file) {
        permit.require(Permission.DESIGN_FORMS, Target.mission());
        if (file.content().length == 0) {
            return new Uploaded.Unfit(Problem.of("file-missing"));
        }
        return switch (ConvertForm.from(file.content(), file.name())) {
            case Conversion.Refused(var findings) -> new Uploaded.Faulty(file.name(), findings);
            case Conversion.Converted converted -> keep(file, converted);
        };
    }

    private Uploaded keep(Upload file, Conversion.Converted converted) {
        var known = forms.called(converted.formId());
        if (known.isPresent() && drafts.isTaken(known.get().formId(), converted.version())) {
            return new Uploaded.Unfit(taken(converted));
        }
        var form = known.map(Form::formId).orElseGet(() -> drafts.addForm(converted.formId(), converted.title()));
        drafts.discard(form);
        var draft = drafts.add(form, file, converted);
        converted.files().forEach((name, text) -> files.put(draft, name, text.getBytes(StandardCharsets.UTF_8)));
        known.flatMap(UploadForm::published).ifPresent(before -> files.takeOver(before, draft));
        audit.recorded("form.uploaded", Subject.of("form", form), Map.of("version", converted.version()));
        return new Uploaded.Draft(form, converted.findings());
    }

    private static Problem taken(Conversion.Converted converted) {
        return converted.version().isEmpty()
                ? Problem.of("form-version-missing", converted.formId())
                : Problem.of("form-version-taken", converted.formId(), converted.version());
    }

    private static Optional<FormVersionId> published(Form form) {
        return Optional.ofNullable(form.published()).map(FormVersionId::new);
    }

    /** Who may not write forms learns so before anything of a file is read. */
    void require() {
        permit.require(Permission.DESIGN_FORMS, Target.mission());
    }
}
