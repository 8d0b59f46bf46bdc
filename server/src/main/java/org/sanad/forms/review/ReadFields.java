package org.sanad.forms.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.forms.FormId;
import org.sanad.forms.FormVersion;
import org.sanad.forms.FormVersions;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.Option;
import org.sanad.xlsform.Outline;
import org.springframework.stereotype.Component;

/** Puts the questions of all versions of a form together: answers to what a newer version dropped stay readable. */
@Component
public class ReadFields {

    private final FormVersions versions;

    ReadFields(FormVersions versions) {
        this.versions = versions;
    }

    /** @param tag the reader's language */
    public FormFields of(FormId form, String tag) {
        var outlines = versions.of(form).stream()
                .filter(version -> version.state() != FormVersion.State.DRAFT)
                .map(version -> versions.outline(version.versionId()))
                .toList();
        Map<String, Field> fields = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, String>>> choices = new LinkedHashMap<>();
        for (Outline outline : outlines) {
            outline.fields().forEach(field -> fields.putIfAbsent(field.path(), field));
            outline.lists()
                    .forEach((list, options) ->
                            add(options, choices.computeIfAbsent(list, same -> new LinkedHashMap<>())));
        }
        var languages = outlines.stream().map(Outline::languages).findFirst().orElse(List.of());
        return new FormFields(new FormWords(languages, tag), fields, choices);
    }

    private static void add(List<Option> options, Map<String, Map<String, String>> byName) {
        options.forEach(option -> byName.putIfAbsent(option.name(), option.labels()));
    }
}
