package org.sanad.geography.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sanad.shared.Problem;
import org.sanad.shared.TypedText;
import org.sanad.sheets.Csv;
import org.sanad.sheets.CsvLine;

/**
 * Reads a file in the shape of OCHA's global list of p-codes: a line of headings, perhaps a line of HXL tags, then one
 * place a line. Looks at nothing but the file; whether the places fit what is known is {@link OchaRows}' to say.
 */
final class OchaList {

    static final String LOCATION = "Location";
    static final String LEVEL = "Admin Level";
    static final String PCODE = "P-Code";
    static final String NAME = "Name";
    static final String PARENT = "Parent P-Code";
    static final String VALID_FROM = "Valid from date";

    static final List<String> COLUMNS = List.of(LOCATION, LEVEL, PCODE, NAME, PARENT, VALID_FROM);

    /** OCHA's whole list of all countries has some tens of thousands. */
    private static final int MOST_LINES = 300_000;

    private OchaList() {}

    /** @param country the three-letter code of the wanted country; empty when the file holds one country only */
    static OchaContent read(byte[] file, String country) {
        var text = text(file);
        if (text.isEmpty()) {
            return new OchaContent.None(Problem.of("list-not-csv"));
        }
        var lines = Csv.lines(text.get());
        if (lines.size() < 2) {
            return new OchaContent.None(Problem.of("list-empty"));
        }
        if (lines.size() > MOST_LINES) {
            return new OchaContent.None(Problem.of("list-too-long", MOST_LINES));
        }
        var columns = columns(lines.getFirst());
        var missing =
                COLUMNS.stream().filter(column -> !columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            return new OchaContent.None(Problem.of("list-columns-missing", String.join(", ", missing)));
        }
        return ofCountry(rows(lines, columns), country.strip().toUpperCase(Locale.ROOT));
    }

    private static OchaContent ofCountry(List<OchaLine> rows, String wanted) {
        var countries = new TreeSet<String>();
        rows.forEach(row -> countries.add(row.get(LOCATION).toUpperCase(Locale.ROOT)));
        if (wanted.isEmpty() && countries.size() > 1) {
            return new OchaContent.None(Problem.of("list-several-countries", countries.size()));
        }
        var country = wanted.isEmpty() && !countries.isEmpty() ? countries.first() : wanted;
        var own = rows.stream()
                .filter(row -> row.get(LOCATION).equalsIgnoreCase(country))
                .toList();
        return own.isEmpty()
                ? new OchaContent.None(Problem.of("list-country-absent", country))
                : new OchaContent.Lines(country, own);
    }

    private static Optional<String> text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            boolean plain = text.chars().noneMatch(letter -> letter < ' ' && "\r\n\t".indexOf(letter) < 0);
            return plain ? Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text) : Optional.empty();
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> columns(CsvLine headings) {
        var columns = new HashMap<String, Integer>();
        for (int at = 0; at < headings.cells().size(); at++) {
            var heading = TypedText.of(headings.cells().get(at));
            var place = at;
            COLUMNS.stream()
                    .filter(column -> column.equalsIgnoreCase(heading))
                    .forEach(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    private static List<OchaLine> rows(List<CsvLine> lines, Map<String, Integer> columns) {
        var rows = new ArrayList<OchaLine>();
        for (var line : lines.subList(1, lines.size())) {
            boolean tags =
                    rows.isEmpty() && line.cells().stream().allMatch(value -> value.isBlank() || value.startsWith("#"));
            if (!tags) {
                var values = new HashMap<String, String>();
                columns.forEach((column, at) -> values.put(
                        column,
                        at < line.cells().size() ? TypedText.of(line.cells().get(at)) : ""));
                rows.add(new OchaLine(line.number(), values));
            }
        }
        return rows;
    }
}
