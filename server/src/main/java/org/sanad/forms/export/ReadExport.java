package org.sanad.forms.export;

import java.util.List;
import org.sanad.forms.FormId;
import org.sanad.forms.rows.AnswerRows;
import org.sanad.forms.rows.ReachedForms;
import org.sanad.forms.rows.Selection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to take out. */
@Component
class ReadExport {

    private final ReachedForms reached;
    private final AnswerRows rows;

    ReadExport(ReachedForms reached, AnswerRows rows) {
        this.reached = reached;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public ExportView view(FormId id) {
        var form = reached.form(id);
        var all = new Selection(id, reached.reach(form), List.of(), null, null, null);
        return new ExportView(form, reached.fields(form), rows.submissions(all));
    }
}
