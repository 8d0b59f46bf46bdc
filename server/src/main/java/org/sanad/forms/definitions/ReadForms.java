package org.sanad.forms.definitions;

import java.util.List;
import java.util.Optional;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Target;
import org.sanad.forms.AnswerCounts;
import org.sanad.forms.Form;
import org.sanad.forms.FormFiles;
import org.sanad.forms.FormId;
import org.sanad.forms.FormPermit;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersionId;
import org.sanad.forms.FormVersions;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.xlsform.ConvertForm;
import org.sanad.xlsform.Finding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms for whoever writes, hands out, fills in or reads them. */
@Component
public class ReadForms {

    private static final List<Permission> ANY_OF_THEM = List.of(
            Permission.DESIGN_FORMS, Permission.HAND_OUT_FORMS, Permission.COLLECT_FORMS, Permission.SEE_ANSWERS);

    private final Forms forms;
    private final FormVersions versions;
    private final FormFiles files;
    private final AnswerCounts counts;
    private final FormPermit formPermit;
    private final Permit permit;

    ReadForms(
            Forms forms,
            FormVersions versions,
            FormFiles files,
            AnswerCounts counts,
            FormPermit formPermit,
            Permit permit) {
        this.forms = forms;
        this.versions = versions;
        this.files = files;
        this.counts = counts;
        this.formPermit = formPermit;
        this.permit = permit;
    }

    boolean mayReadAny() {
        return ANY_OF_THEM.stream().anyMatch(permit::allowsAnywhere);
    }

    @Transactional(readOnly = true)
    public List<FormLine> all() {
        require();
        var byForm = counts.byForm(permit.reach(Permission.SEE_ANSWERS));
        return forms.all().stream()
                .map(form -> line(form, Optional.ofNullable(byForm.get(form.id()))))
                .toList();
    }

    private FormLine line(Form form, Optional<AnswerCounts.Count> count) {
        return formPermit.allowsAnswers(Permission.SEE_ANSWERS, form)
                ? new FormLine(
                        form,
                        count.map(AnswerCounts.Count::submissions).orElse(0L),
                        count.map(AnswerCounts.Count::lastAt).orElse(null))
                : new FormLine(form, -1, null);
    }

    @Transactional(readOnly = true)
    public FormView view(FormId id) {
        require();
        var form = forms.get(id);
        var all = versions.of(id);
        var newest = all.stream()
                .filter(version -> version.state() != FormVersion.State.REPLACED)
                .findFirst();
        var draft = all.stream()
                .filter(version -> version.state() == FormVersion.State.DRAFT)
                .findFirst();
        return new FormView(
                form,
                all,
                newest.map(version -> files.of(version.versionId())).orElse(List.of()),
                draft.map(this::warnings).orElse(List.of()),
                draft.map(version -> differences(form, version)).orElse(List.of()),
                permit.allows(Permission.DESIGN_FORMS, Target.mission()),
                permit.allowsAnywhere(Permission.HAND_OUT_FORMS),
                permit.allowsAnywhere(Permission.COLLECT_FORMS),
                formPermit.allowsAnswers(Permission.SEE_ANSWERS, form));
    }

    /** A version of the form. */
    @Transactional(readOnly = true)
    public FormVersion version(FormId form, FormVersionId id) {
        require();
        return versions.find(id)
                .filter(version -> version.formId().equals(form.value()))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("page-not-found")));
    }

    private List<Finding> warnings(FormVersion draft) {
        return ConvertForm.from(versions.source(draft.versionId()), draft.sourceName())
                .findings();
    }

    private List<Difference> differences(Form form, FormVersion draft) {
        return Optional.ofNullable(form.published())
                .map(published -> CompareVersions.of(
                        versions.outline(new FormVersionId(published)),
                        versions.outline(draft.versionId()),
                        counts.byField(form.formId())))
                .orElse(List.of());
    }

    private void require() {
        if (!mayReadAny()) {
            throw new Refused(Refused.Kind.NOT_PERMITTED, Problem.of("not-permitted"));
        }
    }
}
