package org.sanad.forms.review;

import java.util.Map;
import org.sanad.access.Audit;
import org.sanad.access.Audit.Subject;
import org.sanad.access.Permission;
import org.sanad.access.Permit;
import org.sanad.forms.Form;
import org.sanad.forms.FormId;
import org.sanad.forms.FormPermit;
import org.sanad.forms.Forms;
import org.springframework.stereotype.Component;

/** Lets those look at a form's answers who may, and notes each look where they are confidential. */
@Component
public class ReachForm {

    private final Forms forms;
    private final FormPermit formPermit;
    private final Permit permit;
    private final Audit audit;

    ReachForm(Forms forms, FormPermit formPermit, Permit permit, Audit audit) {
        this.forms = forms;
        this.formPermit = formPermit;
        this.permit = permit;
        this.audit = audit;
    }

    /** @throws org.sanad.shared.Refused for whoever may not, before anything is looked up */
    public Form require(Permission permission, FormId id) {
        permit.requireAnywhere(permission);
        var form = forms.get(id);
        formPermit.requireAnswers(permission, form);
        return form;
    }

    /** Everything of the form that a permission reaches. */
    public FilterSql all(Permission permission, FormId form) {
        return FilterSql.of(form, formPermit.reach(permission));
    }

    /** Of what a permission reaches, what a filter finds. */
    public FilterSql found(Permission permission, FormId form, Asked asked, FormFields fields) {
        return all(permission, form).asked(asked, fields, "");
    }

    /** The same over the turns of a repeat, as {@code forms.answer_row r}. */
    public FilterSql foundTurns(Permission permission, FormId form, Asked asked, FormFields fields, String repeat) {
        return all(permission, form).asked(asked, fields, repeat);
    }

    public boolean mayReview(Form form) {
        return formPermit.allowsAnswers(Permission.REVIEW_ANSWERS, form);
    }

    /** @param records how many were shown at once */
    public void noteRead(Form form, long records) {
        if (form.isConfidential()) {
            audit.recorded("submissions.read", Subject.of("form", form.id()), Map.of("records", records));
        }
    }
}
