package org.sanad.forms.bringin.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanad.forms.Form;

/** A row written as a phone would have sent it. */
final class RowXml {

    private static final String META = "http://openrosa.org/xforms";

    private final Element root;

    private RowXml(Element root) {
        this.root = root;
    }

    static RowXml of(Map<String, String> answers) {
        var root = new Element("data");
        put(root, answers, "");
        return new RowXml(root);
    }

    /** A turn of a repeat, at the element that holds its turns. */
    static Element turn(Element around, String repeat, Map<String, String> answers) {
        var path = repeat.substring(around.path.isEmpty() ? 0 : around.path.length() + 1);
        var slash = path.lastIndexOf('/');
        var group = slash < 0 ? around : around.group(path.substring(0, slash));
        var turn = new Element(path.substring(slash + 1));
        turn.path = repeat;
        group.children.add(turn);
        put(turn, answers, repeat + "/");
        return turn;
    }

    private static void put(Element element, Map<String, String> answers, String within) {
        answers.forEach((path, text) -> {
            var own = path.substring(within.length());
            var slash = own.lastIndexOf('/');
            var group = slash < 0 ? element : element.group(own.substring(0, slash));
            var answer = new Element(own.substring(slash + 1));
            answer.text = text;
            group.children.add(answer);
        });
    }

    Element root() {
        return root;
    }

    byte[] bytes(Form form, String version, String instance) {
        var xml = new StringBuilder("<data id=\"").append(escaped(form.xmlId()));
        xml.append("\" version=\"")
                .append(escaped(version))
                .append("\" xmlns:orx=\"")
                .append(META)
                .append("\">");
        root.children.forEach(child -> child.write(xml));
        xml.append("<orx:meta><orx:instanceID>")
                .append(escaped(instance))
                .append("</orx:instanceID></orx:meta></data>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Without signs that XML cannot carry. */
    private static String escaped(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter ->
                        letter == '\t' || letter == '\n' || letter >= ' ' && letter != 0xfffe && letter != 0xffff)
                .filter(letter -> letter < 0xd800 || letter > 0xdfff)
                .forEach(legal::appendCodePoint);
        return legal.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A group, a turn of a repeat, or an answer. */
    static final class Element {

        private final String name;
        private final List<Element> children = new ArrayList<>();
        private String path = "";
        private String text = "";

        private Element(String name) {
            this.name = name;
        }

        /** The group there, made where there is none yet. */
        private Element group(String way) {
            var at = this;
            for (var step : way.split("/")) {
                var within = at;
                at = within.children.stream()
                        .filter(child -> child.name.equals(step))
                        .findFirst()
                        .orElseGet(() -> within.added(step));
            }
            return at;
        }

        private Element added(String step) {
            var group = new Element(step);
            children.add(group);
            return group;
        }

        private void write(StringBuilder xml) {
            xml.append('<').append(name).append('>').append(escaped(text));
            children.forEach(child -> child.write(xml));
            xml.append("</").append(name).append('>');
        }
    }
}
