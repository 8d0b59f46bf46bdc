package org.sanad.forms.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.forms.FormId;
import org.sanad.forms.rows.Column;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.Option;
import org.springframework.stereotype.Component;

/** The questions of all versions of a form, for a reader of a language. */
@Component
public class ReadFields {

    private final org.sanad.forms.rows.ReadFields readFields;
    private final FilledInWords filledIn;

    ReadFields(org.sanad.forms.rows.ReadFields readFields, FilledInWords filledIn) {
        this.readFields = readFields;
        this.filledIn = filledIn;
    }

    /** @param tag the reader's language */
    public FormFields of(FormId form, String tag) {
        var all = readFields.of(form);
        Map<String, Field> fields = new LinkedHashMap<>();
        all.fields().forEach(field -> fields.put(field.path(), filledIn.named(field, tag)));
        var choices = all.tables().stream()
                .flatMap(table -> table.columns().stream())
                .collect(Collectors.toMap(Column::path, column -> words(column.options())));
        return new FormFields(new FormWords(all.languages(), tag), fields, choices);
    }

    private static Map<String, Map<String, String>> words(List<Option> options) {
        Map<String, Map<String, String>> byName = new LinkedHashMap<>();
        options.forEach(option -> byName.put(option.name(), option.labels()));
        return byName;
    }
}
