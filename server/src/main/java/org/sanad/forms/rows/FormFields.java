package org.sanad.forms.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;
import org.sanad.xlsform.Option;

/**
 * All that was ever asked in a form: the questions of the newest version in their order, then those that only older
 * versions had.
 *
 * @param languages the newest version's default first; empty where the form names none
 * @param fields groups and repeats too
 * @param tables the form itself first
 */
public record FormFields(List<String> languages, List<Field> fields, List<FieldTable> tables) {

    /** @param versions the newest first */
    static FormFields of(List<AskedVersion> versions) {
        Set<String> languages = new LinkedHashSet<>();
        Map<String, Field> fields = new LinkedHashMap<>();
        Map<String, Map<String, Option>> lists = new LinkedHashMap<>();
        for (var version : versions) {
            var outline = version.outline();
            languages.addAll(outline.languages());
            outline.fields().forEach(field -> fields.putIfAbsent(field.path(), field));
            outline.fields().forEach(field -> {
                var known = lists.computeIfAbsent(field.path(), path -> new LinkedHashMap<>());
                version.choices(field).forEach(option -> known.putIfAbsent(option.name(), option));
            });
        }
        return new FormFields(List.copyOf(languages), List.copyOf(fields.values()), tables(fields.values(), lists));
    }

    private static List<FieldTable> tables(Collection<Field> fields, Map<String, Map<String, Option>> lists) {
        List<FieldTable> tables = new ArrayList<>();
        tables.add(new FieldTable("", "", columns("", fields, lists)));
        fields.stream()
                .filter(field -> field.kind() == FieldKind.REPEAT)
                .map(field -> new FieldTable(field.path(), field.repeat(), columns(field.path(), fields, lists)))
                .forEach(tables::add);
        return List.copyOf(tables);
    }

    private static List<Column> columns(
            String repeat, Collection<Field> fields, Map<String, Map<String, Option>> lists) {
        return fields.stream()
                .filter(field -> field.repeat().equals(repeat) && field.kind().isAnswered())
                .map(field -> new Column(
                        field,
                        List.copyOf(lists.getOrDefault(field.path(), Map.of()).values())))
                .toList();
    }

    public FieldTable root() {
        return tables.getFirst();
    }

    public List<FieldTable> repeats() {
        return tables.subList(1, tables.size());
    }

    public Optional<FieldTable> table(String repeat) {
        return tables.stream().filter(table -> table.repeat().equals(repeat)).findFirst();
    }

    /** Words of a group or repeat; its name where it has none. */
    public String label(String path, String language) {
        return fields.stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .map(field -> Column.said(field.labels(), language, field.name()))
                .orElse(path);
    }
}
