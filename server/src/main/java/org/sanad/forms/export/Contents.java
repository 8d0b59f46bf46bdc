package org.sanad.forms.export;

import org.sanad.forms.Form;
import org.sanad.forms.export.cells.Sheet;
import org.sanad.forms.export.cells.Wording;
import org.sanad.forms.rows.FieldTable;
import org.sanad.forms.rows.FormFields;
import org.sanad.forms.rows.Selection;

/** What goes out, of which form. */
record Contents(Form form, Wish wish, FormFields fields, Selection selection) {

    Sheet sheet(FieldTable table) {
        return Sheet.of(fields, table, wording());
    }

    /** In a language of the form: its first where none was chosen. */
    Wording wording() {
        var wished = wish.wording();
        var first = fields.languages().stream().findFirst().orElse("");
        var language = wished.language().map(chosen -> fields.languages().contains(chosen) ? chosen : first);
        return new Wording(language, wished.withGroups(), wished.split());
    }
}
