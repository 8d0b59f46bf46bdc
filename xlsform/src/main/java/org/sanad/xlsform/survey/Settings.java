package org.sanad.xlsform.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.xlsform.Place;

/** The first row of the sheet settings. */
public record Settings(Line line, String fileName) {

    private static final Pattern NAMESPACE = Pattern.compile(
            "(?<!\\S)(?!(?i:xml))([A-Za-z_][\\w.-]*)=[\"'\u201C\u201D]?([^\\s\"'<>&\u201C\u201D]+)[\"'\u201C\u201D]?(?!\\S)");

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
        Matcher one = NAMESPACE.matcher(text("namespaces"));
        while (one.find()) {
            namespaces.put(one.group(1), one.group(2));
        }
        return namespaces;
    }

    /** What is left of the setting when all namespaces are taken out: something the author meant otherwise. */
    public String unreadNamespaces() {
        return NAMESPACE.matcher(text("namespaces")).replaceAll("").strip();
    }
}
