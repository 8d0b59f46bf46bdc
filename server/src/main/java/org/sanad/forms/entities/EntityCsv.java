package org.sanad.forms.entities;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list as phones read it. Nothing in it is changed for spreadsheets: a phone would show it so. */
public final class EntityCsv {

    private EntityCsv() {}

    /** {@code name}, {@code label}, {@code __version} and these properties. */
    public static byte[] of(List<String> properties, List<ListedRecord> records) {
        var text = new StringBuilder();
        var heads = new ArrayList<>(List.of("name", "label", "__version"));
        heads.addAll(properties);
        line(text, heads);
        for (var one : records) {
            var cells = new ArrayList<>(List.of(one.id().toString(), one.label(), String.valueOf(one.version())));
            properties.forEach(property -> cells.add(one.properties().getOrDefault(property, "")));
            line(text, cells);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(EntityCsv::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String cell) {
        return cell.isEmpty() || cell.chars().allMatch(EntityCsv::isPlain)
                ? cell
                : '"' + cell.replace("\"", "\"\"").replace("\0", "") + '"';
    }

    private static boolean isPlain(int letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter == '.';
    }
}
