package org.sanad.xlsform.xform;

import java.util.List;
import org.sanad.xlsform.survey.Line;
import org.sanad.xlsform.survey.Node;
import org.sanad.xlsform.survey.Texts;

/** Labels, hints and messages: where they stand if they have one language, by id if they have more. */
final class WriteWords {

    private static final List<String> MEDIA = List.of("image", "big-image", "audio", "video");

    private final Draft draft;

    WriteWords(Draft draft) {
        this.draft = draft;
    }

    void labelAndHint(Xml xml, Node node) {
        label(xml, node);
        hint(xml, node);
    }

    void label(Xml xml, Node node) {
        Line line = node.item().line();
        String id = node.path() + ":label";
        List<String> media = MEDIA.stream().filter(line::has).toList();
        Texts label = line.texts("label");
        if (label.isEmpty() && media.isEmpty()) {
            return;
        }
        if (media.isEmpty() && label.isPlain()) {
            plain(xml, "label", label, node);
            return;
        }
        if (!label.isEmpty()) {
            draft.itext().keep(id, node, "", label);
        }
        media.forEach(kind -> draft.itext().keep(id, node, kind, line.texts(kind)));
        xml.empty("label", Attributes.of("ref", "jr:itext('" + id + "')"));
    }

    private void hint(Xml xml, Node node) {
        Line line = node.item().line();
        Texts hint = line.texts("hint");
        Texts guidance = line.texts("guidance_hint");
        String id = node.path() + ":hint";
        if (guidance.isEmpty() && hint.isPlain()) {
            plain(xml, "hint", hint, node);
        } else if (!hint.isEmpty() || !guidance.isEmpty()) {
            if (!hint.isEmpty()) {
                draft.itext().keep(id, node, "", hint);
            }
            if (!guidance.isEmpty()) {
                draft.itext().keep(id, node, "guidance", guidance);
            }
            xml.empty("hint", Attributes.of("ref", "jr:itext('" + id + "')"));
        }
    }

    /** A message on a bind: an attribute cannot hold an answer, so words that mention one go by id. */
    String message(Node node, String column, String attribute) {
        Texts texts = node.item().line().texts(column);
        if (texts.isEmpty()) {
            return "";
        }
        return texts.isPlain() && !texts.mentions("${")
                ? texts.plain()
                : draft.itext().keep(node.path() + ":" + attribute, node, "", texts);
    }

    private void plain(Xml xml, String element, Texts texts, Node node) {
        xml.openInline(element, Attributes.none());
        draft.paths().write(xml, texts.plain(), node);
        xml.close();
    }
}
