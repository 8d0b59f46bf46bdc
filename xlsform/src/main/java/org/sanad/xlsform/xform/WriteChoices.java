package org.sanad.xlsform.xform;

import java.util.List;
import org.sanad.xlsform.survey.Choice;
import org.sanad.xlsform.xpath.Names;

/** The lists of choices, each a little document of its own that selects look into. */
final class WriteChoices {

    private static final List<String> MEDIA = List.of("image", "big-image", "audio", "video");

    private final Draft draft;
    private final Xml xml;

    WriteChoices(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
    }

    /** Whether the choices' labels go by id: as soon as one of them has languages, pictures or an answer in it. */
    static boolean isTranslated(List<Choice> list) {
        return list.stream()
                .anyMatch(
                        choice -> (!choice.label().isEmpty() && !choice.label().isPlain())
                                || choice.label().mentions("${")
                                || MEDIA.stream().anyMatch(choice.line()::has));
    }

    void write(String name, List<Choice> list) {
        boolean translated = isTranslated(list);
        xml.open("instance", Attributes.of("id", name)).open("root");
        for (int i = 0; i < list.size(); i++) {
            Choice choice = list.get(i);
            xml.open("item");
            if (translated) {
                String id = name + "-" + i;
                keep(id, choice);
                xml.element("itextId", Attributes.none(), id);
            }
            xml.element("name", Attributes.none(), choice.name());
            if (!translated) {
                xml.element("label", Attributes.none(), choice.label().plain());
            }
            choice.extras().forEach((column, text) -> {
                if (Names.isElement(column)) {
                    xml.element(column, Attributes.none(), text);
                }
            });
            xml.close();
        }
        xml.close().close();
    }

    private void keep(String id, Choice choice) {
        if (!choice.label().isEmpty()) {
            draft.itext().keep(id, draft.nodes().root(), "", choice.label());
        }
        MEDIA.stream()
                .filter(choice.line()::has)
                .forEach(kind -> draft.itext()
                        .keep(id, draft.nodes().root(), kind, choice.line().texts(kind)));
        if (choice.label().isEmpty() && MEDIA.stream().noneMatch(choice.line()::has)) {
            draft.itext().keep(id, draft.nodes().root(), "", choice.named());
        }
    }
}
