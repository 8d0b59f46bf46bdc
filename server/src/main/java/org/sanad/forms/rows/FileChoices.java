package org.sanad.forms.rows;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.forms.FormMedia;
import org.sanad.forms.FormTarget;
import org.sanad.forms.FormVersion;
import org.sanad.sheets.Csv;
import org.sanad.sheets.CsvLine;
import org.sanad.xlsform.Field;
import org.sanad.xlsform.FieldKind;
import org.sanad.xlsform.Option;
import org.sanad.xlsform.Outline;
import org.springframework.stereotype.Component;

/**
 * What the choices are called that a question takes out of a file. Of lists that are about people nothing is read: who
 * sees an answer need not see who is behind it.
 */
@Component
class FileChoices {

    private static final String LABEL = "label";

    private final FormMedia media;

    FileChoices(FormMedia media) {
        this.media = media;
    }

    /** By the name of the file. */
    Map<String, List<Option>> of(FormVersion version, Outline outline) {
        Map<String, List<Option>> choices = new HashMap<>();
        outline.fields().stream()
                .filter(field -> field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.CHOICES)
                .map(Field::file)
                .filter(file -> file.endsWith(".csv"))
                .distinct()
                .forEach(file -> choices.put(
                        file,
                        media.openContent(version, file, FormTarget.MISSION)
                                .map(FileChoices::options)
                                .orElse(List.of())));
        return choices;
    }

    static List<Option> options(byte[] csv) {
        var lines = Csv.lines(new String(csv, StandardCharsets.UTF_8));
        if (lines.isEmpty()) {
            return List.of();
        }
        var heads = lines.getFirst().cells().stream().map(String::strip).toList();
        return lines.stream()
                .skip(1)
                .flatMap(line -> option(heads, line).stream())
                .toList();
    }

    /** {@code label}, and {@code label::Arabic (ar)} beside it. */
    private static Optional<Option> option(List<String> heads, CsvLine line) {
        var name = line.cell(heads.indexOf("name")).strip();
        Map<String, String> labels = new LinkedHashMap<>();
        for (var at = 0; at < heads.size(); at++) {
            var head = heads.get(at);
            if (head.equals(LABEL) || head.startsWith(LABEL + "::")) {
                labels.put(
                        head.substring(LABEL.length()).replaceFirst("^::", "").strip(),
                        line.cell(at).strip());
            }
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(new Option(name, labels));
    }
}
