package org.sanad.assessment.interviews;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sanad.forms.review.FormWords;
import org.sanad.forms.rows.Column;
import org.sanad.forms.rows.FormFields;

/**
 * A form's own words for a reader.
 *
 * @param language tag of the reader's language
 */
public record Wording(FormFields fields, String language) {

    public String question(Column column) {
        return words().of(column.field().labels(), column.field().name())
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Of a group or a repeat; its name where it has no words. */
    public String part(String path) {
        return fields.fields().stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .map(field -> words().of(field.labels(), field.name()).strip().replaceAll("\\s+", " "))
                .orElse(path);
    }

    /** Words by the name of the choice, in the order of the form. */
    public Map<String, String> choices(Column column) {
        var choices = new LinkedHashMap<String, String>();
        column.options().forEach(option -> choices.put(option.name(), words().of(option.labels(), option.name())));
        return choices;
    }

    /** A question of the form itself or of one of its repeats. */
    public Optional<Column> column(String path) {
        return fields.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.path().equals(path))
                .findFirst();
    }

    private FormWords words() {
        return new FormWords(fields.languages(), language);
    }
}
