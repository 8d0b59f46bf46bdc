package org.sanad.xlsform.survey;

import java.util.Map;
import java.util.TreeMap;

/** One answer of a list. */
public record Choice(String name, Line line) {

    private static final java.util.Set<String> OWN =
            java.util.Set.of("list_name", "name", "label", "image", "big-image", "audio", "video");

    public Texts label() {
        return line.texts("label");
    }

    /** The name in place of a missing label. */
    public Texts named() {
        return new Texts(Map.of("", name));
    }

    /** The author's own columns, by which lists are filtered. */
    public Map<String, String> extras() {
        Map<String, String> extras = new TreeMap<>();
        line.cells().keySet().stream()
                .filter(column -> !OWN.contains(column))
                .forEach(column -> extras.put(column, line.text(column)));
        return extras;
    }
}
