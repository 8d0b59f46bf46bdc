package org.sanad.forms.entities.pages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.shared.Problem;
import org.sanad.shared.Refused;
import org.sanad.shared.TypedFields;
import org.sanad.sheets.Csv;
import org.sanad.sheets.CsvLine;

/** Reads a list as it was downloaded: a column {@code label}, perhaps {@code name} with ids, every other a property. */
final class ReadUploadedList {

    private static final int MOST_ROWS = 5_000;
    private static final Pattern PROPERTY = Pattern.compile("(?!__)[A-Za-z_][A-Za-z0-9_.-]{0,99}");

    private ReadUploadedList() {}

    /** @throws Refused with the first row that cannot be read */
    static List<UploadedRow> of(byte[] csv) {
        var lines = Csv.lines(new String(csv, StandardCharsets.UTF_8));
        if (lines.size() < 2 || !lines.getFirst().cells().contains("label")) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("entity-file-without-label"));
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw new Refused(Refused.Kind.TOO_LARGE, Problem.of("entity-file-too-long", MOST_ROWS));
        }
        var heads = lines.getFirst().cells();
        heads.stream()
                .filter(head ->
                        !head.equals("__version") && !PROPERTY.matcher(head).matches())
                .findFirst()
                .ifPresent(head -> {
                    throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("entity-property-unfit", head));
                });
        return lines.stream().skip(1).map(line -> row(heads, line)).toList();
    }

    private static UploadedRow row(List<String> heads, CsvLine line) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < heads.size(); i++) {
            values.put(heads.get(i), CsvCells.plain(line.cell(i)).strip());
        }
        var label = Optional.ofNullable(values.remove("label")).orElse("");
        var name = Optional.ofNullable(values.remove("name")).orElse("");
        values.remove("__version");
        var id = name.isEmpty() ? Optional.of(UUID.randomUUID()) : TypedFields.id(name);
        if (label.isEmpty() || id.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, Problem.of("entity-row-unread", line.number()));
        }
        return new UploadedRow(id.get(), label, values);
    }
}
