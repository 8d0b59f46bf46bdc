package org.sanad.forms.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;
import org.sanad.xlsform.Option;

/**
 * A question as a column.
 *
 * @param options what it offers in any version; empty where the choices lie in a list of people
 */
public record Column(Field field, List<Option> options) {

    public String path() {
        return field.path();
    }

    public FieldKind kind() {
        return field.kind();
    }

    public boolean isPlace() {
        return kind() == FieldKind.POINT || kind() == FieldKind.SHAPE;
    }

    /** Words of the question; its name where it has none. */
    public String label(String language) {
        return said(field.labels(), language, field.name());
    }

    /** Words by the name of the choice. */
    public Map<String, String> choices(String language) {
        return options.stream()
                .collect(Collectors.toMap(
                        Option::name, option -> said(option.labels(), language, option.name()), (one, same) -> one));
    }

    /** In the language, else as the form says it without naming one, else in whichever there is. */
    static String said(Map<String, String> labels, String language, String otherwise) {
        var unnamed =
                labels.getOrDefault("", labels.values().stream().findFirst().orElse(""));
        var text = labels.getOrDefault(language, unnamed);
        var plain = text.strip().replaceAll("\\s+", " ");
        return plain.isEmpty() ? otherwise : plain;
    }
}
