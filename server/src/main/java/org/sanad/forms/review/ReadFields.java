package org.sanad.forms.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersionId;
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
        return new FormFields(new FormWords(all.languages(), tag), fields, choices(all));
    }

    /** The same, with the choices that one version offers. */
    public FormFields of(FormId form, FormVersionId version, String tag) {
        var all = of(form, tag);
        var choices = new HashMap<>(all.choices());
        choices.putAll(choices(readFields.of(version)));
        return new FormFields(all.words(), all.byPath(), choices);
    }

    private static Map<String, Map<String, Map<String, String>>> choices(org.sanad.forms.rows.FormFields fields) {
        return fields.tables().stream()
                .flatMap(table -> table.columns().stream())
                .collect(Collectors.toMap(Column::path, column -> words(column.options())));
    }

    private static Map<String, Map<String, String>> words(List<Option> options) {
        Map<String, Map<String, String>> byName = new LinkedHashMap<>();
        options.forEach(option -> byName.put(option.name(), option.labels()));
        return byName;
    }
}
