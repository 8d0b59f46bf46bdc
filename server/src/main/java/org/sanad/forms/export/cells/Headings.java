package org.sanad.forms.export.cells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FieldTable;
import org.sanad.forms.rows.FormFields;

/** What columns are called: each differently, so that no two are taken for one. */
final class Headings {

    private static final String BETWEEN = " / ";

    private final FormFields fields;
    private final Wording wording;

    Headings(FormFields fields, Wording wording) {
        this.fields = fields;
        this.wording = wording;
    }

    /** In the order of the table's columns. A heading that stands already is told apart by the question's path. */
    List<String> of(FieldTable table) {
        Set<String> taken = new HashSet<>();
        List<String> headings = new ArrayList<>();
        for (var column : table.columns()) {
            var heading = wished(column, table);
            headings.add(taken.add(heading) ? heading : apart(heading, column));
        }
        return headings;
    }

    private String apart(String heading, Column column) {
        return wording.language().isPresent() ? heading + " (" + column.path() + ")" : column.path();
    }

    private String wished(Column column, FieldTable table) {
        return wording.language()
                .map(language -> label(column, table, language))
                .orElseGet(() ->
                        wording.withGroups() ? column.path() : column.field().name());
    }

    private String label(Column column, FieldTable table, String language) {
        var label = column.label(language);
        return wording.withGroups() ? groups(column.path(), table, language) + label : label;
    }

    private String groups(String path, FieldTable table, String language) {
        var words = new StringBuilder();
        var from = table.isForm() ? 0 : table.repeat().length() + 1;
        for (var slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            words.append(fields.label(path.substring(0, slash), language)).append(BETWEEN);
        }
        return words.toString();
    }
}
