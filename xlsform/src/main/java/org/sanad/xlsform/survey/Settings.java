package org.sanad.xlsform.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.xlsform.Place;

/** The first row of the sheet settings. */
public record Settings(Line line, String fileName) {

    public String text(String name) {
        return line.text(name);
    }

    public boolean has(String name) {
        return line.has(name);
    }

    public Place at(String name) {
        return line.at(name);
    }

    public boolean isYes(String name) {
        return List.of("yes", "true", "true()", "1").contains(text(name).toLowerCase(Locale.ROOT));
    }

    public String formId() {
        return has("form_id") ? text("form_id") : fileName;
    }

    public String title() {
        return has("form_title") ? text("form_title") : formId();
    }

    /** The name of the outermost element. */
    public String root() {
        return has("name") ? text("name") : "data";
    }

    /** Columns {@code attribute::name}: said on the outermost element. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        line.cells().keySet().stream()
                .filter(column -> column.toLowerCase(Locale.ROOT).startsWith("attribute::"))
                .forEach(column -> attributes.put(column.substring("attribute::".length()), text(column)));
        return attributes;
    }

    /** {@code esri="http://…" other="…"} as prefixes and addresses. */
    public Map<String, String> namespaces() {
        Map<String, String> namespaces = new TreeMap<>();
        for (String one : text("namespaces").split("\\s+")) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                namespaces.put(
                        one.substring(0, equals), one.substring(equals + 1).replaceAll("[\"']", ""));
            }
        }
        return namespaces;
    }
}
