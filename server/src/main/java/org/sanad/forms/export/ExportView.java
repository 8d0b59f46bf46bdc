package org.sanad.forms.export;

import java.util.List;
import org.sanad.forms.Form;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FieldTable;
import org.sanad.forms.rows.FormFields;
import org.sanad.web.Choice;

/**
 * What can be taken out of a form.
 *
 * @param submissions how many the reader reaches
 */
public record ExportView(Form form, FormFields fields, long submissions) {

    /** Questions whose answers can be put on a map. */
    public List<Choice> places() {
        return fields.tables().stream()
                .map(FieldTable::columns)
                .flatMap(List::stream)
                .filter(Column::isPlace)
                .map(column -> new Choice(column.path(), column.path()))
                .toList();
    }

    /** Languages of the form, or the one it is written in where it names none. */
    public List<String> languages() {
        return fields.languages().isEmpty() ? List.of("") : fields.languages();
    }

    /** Where programs find the same answers. */
    public String service() {
        return "/api/forms/" + form.xmlId() + ".svc";
    }

    public String address() {
        return "/forms/" + form.id() + "/export";
    }
}
