package org.sanad.forms.openrosa;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A small XML answer in the making. */
final class XmlText {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private XmlText(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** @param namespace of the root and all in it; empty for none */
    static byte[] document(String root, String namespace, Consumer<XmlText> content) {
        try {
            var text = new StringWriter();
            var writer = WRITERS.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            if (!namespace.isEmpty()) {
                writer.writeDefaultNamespace(namespace);
            }
            content.accept(new XmlText(writer));
            writer.writeEndElement();
            writer.close();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    void element(String name, Map<String, String> attributes, Consumer<XmlText> content) {
        try {
            writer.writeStartElement(name);
            for (var attribute : attributes.entrySet()) {
                writer.writeAttribute(attribute.getKey(), sayable(attribute.getValue()));
            }
            content.accept(this);
            writer.writeEndElement();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    void element(String name, Consumer<XmlText> content) {
        element(name, Map.of(), content);
    }

    void element(String name, String text) {
        element(name, Map.of(), inner -> inner.say(text));
    }

    void say(String text) {
        try {
            writer.writeCharacters(sayable(text));
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** Without the letters that XML has no way to write: one of them in a title would make the whole list unreadable. */
    private static String sayable(String text) {
        return text.codePoints()
                .filter(letter -> letter >= 0x20 ? !isNoLetter(letter) : "\t\n\r".indexOf(letter) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isNoLetter(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE || (letter & 0xFFFE) == 0xFFFE;
    }
}
