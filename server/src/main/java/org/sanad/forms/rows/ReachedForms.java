package org.sanad.forms.rows;

import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.access.Reach;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.springframework.stereotype.Component;

/** The forms whose answers the one who acts may read, and how far. */
@Component
public class ReachedForms {

    private final Forms forms;
    private final ReadFields readFields;
    private final FormPermit formPermit;
    private final Permit permit;

    ReachedForms(Forms forms, ReadFields readFields, FormPermit formPermit, Permit permit) {
        this.forms = forms;
        this.readFields = readFields;
        this.formPermit = formPermit;
        this.permit = permit;
    }

    /** @throws Refused for who may not read answers, and where there is no such form */
    public Form form(FormId id) {
        permit.requireAnywhere(Permission.SEE_ANSWERS);
        return opened(forms.get(id));
    }

    /** By its name; as {@link #form}. */
    public Form called(String xmlId) {
        permit.requireAnywhere(Permission.SEE_ANSWERS);
        return opened(forms.called(xmlId)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, Problem.of("form-unknown", xmlId))));
    }

    private Form opened(Form form) {
        formPermit.requireAnswers(Permission.SEE_ANSWERS, form);
        return form;
    }

    public FormFields fields(Form form) {
        return readFields.of(form.formId());
    }

    /** Where answers to the form may be read; those of a confidential one only where both permissions hold. */
    public Reach reach(Form form) {
        return formPermit.reach(form.isConfidential() ? Permission.SEE_CONFIDENTIAL_ANSWERS : Permission.SEE_ANSWERS);
    }
}
