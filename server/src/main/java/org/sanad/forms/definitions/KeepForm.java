package org.sanad.forms.definitions;

import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.files.Upload;
import org.sanad.forms.FormFiles;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes drafts or throws them away, closes and opens forms, adds the files a form expects. */
@Component
public class KeepForm {

    private final Drafts drafts;
    private final Forms forms;
    private final FormVersions versions;
    private final FormFiles files;
    private final Permit permit;
    private final Audit audit;

    KeepForm(Drafts drafts, Forms forms, FormVersions versions, FormFiles files, Permit permit, Audit audit) {
        this.drafts = drafts;
        this.forms = forms;
        this.versions = versions;
        this.files = files;
        this.permit = permit;
        this.audit = audit;
    }

    /** Phones get the draft from now on. Answers to versions before it are still taken. */
    @Transactional
    public void publish(FormId form) {
        require(form);
        var version =
                drafts.publish(form).orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, Problem.of("form-no-draft")));
        audit.recorded("form.published", Subject.of("form", form), Map.of("version", version));
    }

    @Transactional
    public void discardDraft(FormId form) {
        require(form);
        if (drafts.discard(form)) {
            audit.recorded("form.draft-discarded", Subject.of("form", form));
        }
    }

    /**
     * @param open a closed form is no longer handed out and takes no more answers
     * @param confidential whether its answers are for those in care alone
     */
    @Transactional
    public void set(FormId form, boolean open, boolean confidential) {
        require(form);
        drafts.set(form, open, confidential);
        audit.recorded("form.changed", Subject.of("form", form), Map.of("open", open, "confidential", confidential));
    }

    /** @param name as the form mentions the file; the uploaded file's own name counts for nothing */
    @Transactional
    public void addFile(FormId form, FormVersionId version, String name, Upload file) {
        require(form);
        var expected = versions.find(version)
                .filter(found -> found.formId().equals(form.value()))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")))
                .media();
        if (!expected.contains(name)) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("form-file-not-expected", name));
        }
        if (file.content().length == 0) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("file-missing"));
        }
        files.put(version, name, file.content());
        audit.recorded("form.file-added", Subject.of("form", form), Map.of("file", name));
    }

    private void require(FormId form) {
        permit.require(Permission.DESIGN_FORMS, Target.mission());
        forms.get(form);
    }
}
