package org.sanad.xlsform.xform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Texts;

/** The texts that have languages, pictures or sounds; they stand together and are pointed at by id. */
final class Itext {

    /** What a text is in: the words themselves, guidance, or a file of a kind. */
    private record Entry(Node context, Map<String, Texts> forms) {}

    private static final Map<String, String> FOLDERS =
            Map.of("image", "images", "big-image", "images", "audio", "audio", "video", "video");

    /** Devices refuse a form whose first language lacks a text altogether: one with a picture in another language only. */
    private static final String NOTHING = "-";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> languages;
    private final Paths paths;

    Itext(List<String> languages, Paths paths) {
        this.languages = languages.isEmpty() ? List.of("default") : languages;
        this.paths = paths;
    }

    /** Keeps a text; answers how to point at it. */
    String keep(String id, Node context, String form, Texts texts) {
        entries.computeIfAbsent(id, key -> new Entry(context, new LinkedHashMap<>()))
                .forms()
                .put(form, texts);
        return "jr:itext('" + id + "')";
    }

    void write(Xml xml) {
        if (entries.isEmpty()) {
            return;
        }
        xml.open("itext");
        for (String language : languages) {
            boolean first = language.equals(languages.getFirst());
            xml.open("translation", Attributes.of("lang", language).and("default", first ? "true()" : ""));
            entries.forEach((id, entry) -> {
                xml.open("text", Attributes.of("id", id));
                boolean said = false;
                for (Map.Entry<String, Texts> form : entry.forms().entrySet()) {
                    said |= value(xml, entry, form.getKey(), form.getValue(), language);
                }
                if (!said && first) {
                    xml.element("value", Attributes.none(), NOTHING);
                }
                xml.close();
            });
            xml.close();
        }
        xml.close();
    }

    private boolean value(Xml xml, Entry entry, String form, Texts texts, String language) {
        String folder = FOLDERS.getOrDefault(form, "");
        String text = folder.isEmpty() ? words(texts, language) : file(texts, language);
        if (!text.isEmpty()) {
            String prefix = folder.isEmpty() || text.startsWith("jr://") ? "" : "jr://" + folder + "/";
            xml.openInline("value", Attributes.of("form", form));
            paths.write(xml, prefix + text, entry.context());
            xml.close();
        }
        return !text.isEmpty();
    }

    /** Where a language lacks a text, readers see it in the default language rather than not at all. */
    private String words(Texts texts, String language) {
        Map<String, String> written = texts.byLanguage();
        String first = languages.getFirst();
        for (String candidate : List.of(language, language.equals(first) ? "" : language, first, "")) {
            if (written.containsKey(candidate)) {
                return written.getOrDefault(candidate, "");
            }
        }
        return written.values().iterator().next();
    }

    /** A picture may hold words, so that of another language is not shown instead; one without a language is. */
    private static String file(Texts texts, String language) {
        return texts.byLanguage().getOrDefault(language, texts.plain());
    }
}
